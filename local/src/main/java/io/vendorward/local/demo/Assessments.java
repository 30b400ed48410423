package io.vendorward.local.demo;

import io.vendorward.local.http.Answer;
import io.vendorward.local.http.ApiClient;
import io.vendorward.local.http.Patience;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sends the questionnaire to some vendors, each of which has come to another point. */
final class Assessments {

  private static final int HALF = 13;

  private final ApiClient api;
  private final VendorSide vendors;
  private final String template;
  private final String sender;

  Assessments(ApiClient api, VendorSide vendors, String template, String sender) {
    this.api = api;
    this.vendors = vendors;
    this.template = template;
    this.sender = sender;
  }

  void play(Map<String, Register.Entry> register) {
    register.forEach((name, entry) -> {
      switch (name) {
        case "Meridian Chart Systems, Inc." -> send(entry);
        case "Scribewell, Inc." -> halfAnswered(name, entry);
        case "Clearpath Revenue Services, LLC" -> reviewed(name, entry);
        default -> {}
      }
    });
  }

  private String send(Register.Entry entry) {
    Answer draft =
        api.post(
                "/assessments",
                Map.of(
                    "vendorId", entry.vendor(),
                    "engagementId", entry.engagement(),
                    "templateVersionId", template,
                    "dueDate", LocalDate.now(ZoneOffset.UTC).plusDays(21).toString(),
                    "senderName", sender,
                    "contactIds", List.of(entry.contact())))
            .expect(201);
    String id = draft.text("id");
    api.post("/assessments/" + id + "/send", draft.etag(), Map.of()).expect(200);
    return id;
  }

  private void halfAnswered(String vendor, Register.Entry entry) {
    answer(vendor, entry, HALF);
  }

  private void reviewed(String vendor, Register.Entry entry) {
    AnswerSheet sheet = answer(vendor, entry, Integer.MAX_VALUE);
    sheet.submit("Dana Whitfield", "Privacy officer");
    String path = "/assessments/" + sheet.assessment();
    decide(path, "ACC-1", "A shared account stays a finding, even on a print server.");
    decide(path, "DAT-6", "Fair: nobody works in an office.");
    Patience.until(
        "no score of " + path,
        () -> Optional.of(api.get(path + "/score")).filter(answer -> answer.status() == 200));
    Answer inReview = api.get(path).expect(200);
    api.post(path + "/complete", inReview.etag(), Map.of()).expect(200);
  }

  private AnswerSheet answer(String vendor, Register.Entry entry, int atMost) {
    int seen = vendors.mailsTo(entry.address());
    String id = send(entry);
    AnswerSheet sheet = new AnswerSheet(vendors.enter(entry.address(), seen), id);
    AnswerScript script = AnswerScript.of(vendor);
    sheet.fill(atMost, question -> script.to(question.path("key").asString()));
    return sheet;
  }

  private void decide(String path, String question, String comment) {
    api.putNew(
            path + "/questions/" + question + "/decision",
            Map.of("verdict", "ACCEPTED", "comment", comment))
        .expect(200);
  }
}
