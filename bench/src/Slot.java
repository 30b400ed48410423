import java.util.concurrent.atomic.AtomicLong;

/**
 * A question that one client answers again and again.
 *
 * @param session of the vendor's person who answers; null where a machine records for it
 * @param version of the last answer, 0 before the first
 */
record Slot(Tenant.Asked asked, int question, String session, AtomicLong version) {

  static Slot recorded(Tenant.Asked asked, int question) {
    return new Slot(asked, question, null, new AtomicLong());
  }

  static Slot own(Tenant.Asked asked, int question, String session) {
    return new Slot(asked, question, session, new AtomicLong());
  }

  /** Answers once more; false where that was refused. */
  boolean save(Wire wire) throws Exception {
    send(wire);
    var answer = wire.receive();
    version.set(answer.version());
    return answer.status() == 200;
  }

  void send(Wire wire) throws Exception {
    long seen = version.get();
    String path =
        (session == null ? "/api/v1/assessments/" : "/api/v1/portal/assessments/")
            + asked.assessment()
            + "/answers/Q-"
            + question;
    String body =
        session == null
            ? "{\"value\":{\"text\":\"Answer %d\"},\"contactId\":\"%s\"}"
                .formatted(seen, asked.contacts().getFirst())
            : "{\"value\":{\"text\":\"Answer %d\"}}".formatted(seen);
    wire.send(
        "PUT",
        path,
        session == null ? asked.tenant().token().get() : session,
        seen == 0 ? "If-None-Match: *\r\n" : "If-Match: \"" + seen + "\"\r\n",
        body);
  }
}
