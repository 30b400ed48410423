package io.vendorward.isolation;

import static io.vendorward.isolation.Row.row;

import java.util.List;

/** Agreements whose texts are shared with the vendor's people, discussed, declined and signed. */
final class PaperRows {

  static final String SHARED = "agreement.shared";

  /** What can be written from the clauses: each term that the law requires is present. */
  private static final String TERMS =
      """
      {"parties": {"own": ["{{house}}"], "theirs": ["{{entity}}"]},
       "effectiveDate": "2026-03-01", "duration": {"kind": "UNTIL_TERMINATED"},
       "scope": {"services": {"kind": "ALL"}, "types": {"kind": "ALL"}, "uses": {"kind": "ALL"},
        "regionsAtRest": {"kind": "ALL"}, "regionsOfWorkers": {"kind": "ALL"}},
       "clauses": [%s],
       "negotiated": {
        "breachNotice": {"amount": 5, "unit": "BUSINESS_DAYS", "from": "DISCOVERY"},
        "incidentNotice": {"amount": 48, "unit": "HOURS", "from": "DISCOVERY"},
        "returnDays": 30}}\
      """
          .formatted(
              "R1 R2 R3 R3_EPHI R4 R5 R6 R6_EPHI R7 R8 R9 R10 R11 R12 R13 R14 P1 P2 P3 P4"
                  .replaceAll("(\\w+)", "{\"term\": \"$1\", \"status\": \"PRESENT\"}")
                  .replace("} {", "}, {"));

  /** One that a colleague of the vendor reads, and whoever is asked does not. */
  static final List<Row> TO_A_COLLEAGUE =
      List.of(
          drafted("agreement.recorded"),
          row("negotiateBaaVersion", "agreement.recorded", "1").after("getBaa"),
          row("shareBaa", "agreement.recorded")
              .body("{\"contactIds\": [\"{{contact.colleague}}\"], \"right\": \"READ\"}"));

  static final List<Row> TO_WHOEVER_IS_ASKED =
      List.of(
          drafted(SHARED),
          row("readBaaText", SHARED, "1"),
          row("negotiateBaaVersion", SHARED, "1").after("getBaa"),
          row("printBaaText", SHARED, "1"),
          row("compareBaaTexts", SHARED, "1").query("with=1"),
          row("shareBaa", SHARED)
              .body(
                  """
                  {"contactIds": ["{{contact}}"], "right": "SIGN", "dueOn": "{{day:30}}"}\
                  """),
          row("remarkOnBaa", SHARED, "1")
              .body("{\"article\": \"R7\", \"text\": \"{{word:vendor}}\"}"));

  static final List<Row> PROPOSED =
      List.of(
          row("readVendorAgreement", SHARED),
          row("printVendorAgreement", SHARED, "1").query("format=DOCX"),
          row("remarkOnVendorAgreement", SHARED, "1")
              .body(
                  """
                  {"article": "R12", "text": "{{word:asked}}", "proposal": {"returnDays": 60}}\
                  """)
              .keeps("remark"),
          row("readBaaDiscussion", SHARED),
          row("answerBaaProposal", SHARED, "remark")
              .body("{\"accepted\": true, \"text\": \"{{word:asked}}\"}"));

  static final List<Row> SENT =
      List.of(
          row("sendBaaVersion", SHARED, "1").after("getBaa"),
          row("readBaaText", SHARED, "1").keeps("text", "/digest"));

  static final Row DECLINED =
      row("declineVendorAgreement", SHARED, "1")
          .body("{\"digest\": \"{{text}}\", \"reason\": \"{{word:asked}}\"}");

  static final Row STANDING = row("readBaaText", SHARED, "1");

  static final List<Row> SIGNED =
      List.of(
          row("signVendorAgreement", SHARED, "1").body(signature("asked")),
          row("signBaaText", SHARED, "1").body(signature("vendor")));

  private PaperRows() {}

  private static Row drafted(String thing) {
    return row("draftBaa")
        .body(
            """
            {"vendorId": "{{vendor}}", "title": "{{word:vendor}}", "notes": "{{word:staff}}",
             "terms": %s}\
            """
                .formatted(TERMS))
        .refusedWith(400)
        .keeps(thing);
  }

  private static String signature(String audience) {
    return """
    {"digest": "{{text}}", "name": "{{word:%s}}", "title": "{{word:%s}}", "consent": true,
     "authority": true}\
    """
        .formatted(audience, audience);
  }
}
