package io.vendorward.isolation;

import static io.vendorward.isolation.Row.row;

import java.util.List;

/** An agreement with the vendor, from a draft to its end and back. */
final class AgreementRows {

  private static final String TERMS =
      """
      {"effectiveDate": "2026-03-01", "duration": {"kind": "UNTIL_TERMINATED"},
       "scope": {"services": {"kind": "LISTED", "values": ["{{engagement}}"]}},
       "sources": [{"title": "{{word:staff}}"}]}\
      """;

  static final List<Row> ROWS =
      List.of(
          row("draftBaa")
              .body(
                  """
                  {"vendorId": "{{vendor}}", "title": "{{word:staff}}", "notes": "{{word:staff}}",
                   "terms": %s}\
                  """
                      .formatted(TERMS))
              .refusedWith(400)
              .keeps("agreement"),
          row("listBaas").query("limit=200&vendor={{vendor}}").refusedWith(200).shows("agreement"),
          row("relabelBaa", "agreement").after("getBaa").body("{\"notes\": \"{{word:staff}}\"}"),
          row("redraftBaaVersion", "agreement", "1").after("getBaa").body(wording()),
          row("negotiateBaaVersion", "agreement", "1").after("getBaa"),
          row("sendBaaVersion", "agreement", "1").after("getBaa"),
          row("recallBaaVersion", "agreement", "1").after("getBaa"),
          row("signBaaVersion", "agreement", "1")
              .after("getBaa")
              .body(
                  "{\"signatures\": [%s, %s]}"
                      .formatted(signed("TENANT", "house"), signed("VENDOR", "entity"))),
          row("reviewBaaVersion", "agreement", "1").after("getBaa").body(wording()),
          row("correctBaaVersion", "agreement", "1").after("getBaa").body(wording()),
          row("getBaaVersion", "agreement", "1"),
          row("amendBaa", "agreement").after("getBaa").body(wording()),
          row("withdrawBaaVersion", "agreement", "2").after("getBaa"),
          row("terminateBaa", "agreement")
              .after("getBaa")
              .body("{\"lastDay\": \"2030-12-31\", \"reason\": \"MUTUAL\"}"),
          row("reinstateBaa", "agreement").after("getBaa").body("{\"lastDay\": \"2030-12-31\"}"),
          row("recordBaaSurvival", "agreement")
              .after("getBaa")
              .body("{\"returnUntil\": \"2031-12-31\"}"),
          row("endBaaSurvival", "agreement").after("getBaa"));

  private AgreementRows() {}

  private static String wording() {
    return "{\"terms\": " + TERMS + "}";
  }

  private static String signed(String side, String entity) {
    return """
    {"side": "%s", "on": "2026-03-05", "name": "{{word:staff}}",
     "binds": [{"kind": "NAMED", "entityIds": ["{{%s}}"]}]}\
    """
        .formatted(side, entity);
  }
}
