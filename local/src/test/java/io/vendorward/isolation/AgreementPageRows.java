package io.vendorward.isolation;

import static io.vendorward.isolation.Row.row;

import java.util.List;

/** The console's pages of an agreement with the vendor. */
final class AgreementPageRows {

  private static final String NEW = "/console/vendors/{vendorId}/agreements/new";
  private static final String AGREEMENT = "/console/agreements/{id}";
  private static final String TERMS =
      """
      title={{word:staff}}
      notes={{word:staff}}
      effectiveDate=2026-03-01
      lasting=UNTIL_TERMINATED
      servicesReach=LISTED
      services={{engagement}}
      sources={{word:staff}}
      """;

  static final List<Row> ROWS =
      List.of(
          row("POST " + NEW, "vendor").after("GET " + NEW).body(TERMS).keeps("agreement"),
          row("GET /console/agreements")
              .query("vendor={{vendor}}")
              .refusedWith(200)
              .shows("agreement"),
          row("GET " + AGREEMENT, "agreement"),
          worded("redraft"),
          step("negotiate"),
          step("send"),
          step("recall"),
          signed("TENANT", "ownEntities={{house}}"),
          signed("VENDOR", "vendorEntities={{entity}}"),
          worded("review"),
          worded("correct"),
          worded("amend"),
          step("withdraw"),
          step("terminate").body("lastDay=2030-12-31"),
          step("reinstate"));

  private AgreementPageRows() {}

  private static Row worded(String act) {
    return row("POST " + AGREEMENT + "/" + act, "agreement")
        .after("GET " + AGREEMENT + "/" + act)
        .body(TERMS);
  }

  private static Row step(String act) {
    return row("POST " + AGREEMENT + "/" + act, "agreement").after("GET " + AGREEMENT);
  }

  private static Row signed(String side, String entity) {
    return step("signatures")
        .body("side=%s\non=2026-03-05\nsignatory={{word:staff}}\n%s".formatted(side, entity));
  }
}
