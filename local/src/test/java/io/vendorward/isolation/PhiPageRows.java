package io.vendorward.isolation;

import static io.vendorward.isolation.Row.row;

import java.util.List;

/** The console's pages of the vendor's flows and of their coverage. */
final class PhiPageRows {

  private static final String NEW =
      "/console/vendors/{vendorId}/engagements/{engagementId}/phi/new";
  private static final String DETERMINATIONS =
      "/console/vendors/{vendorId}/engagements/{engagementId}/determinations";
  private static final String FLOW = "/console/phi/{id}";

  static final List<Row> ROWS =
      List.of(
          row("POST " + NEW, "vendor", "engagement")
              .after("GET " + NEW)
              .body(
                  """
                  name={{word:staff}}
                  from=2026-03-01
                  """)
              .keeps("flow"),
          row("GET /console/phi").query("vendor={{vendor}}").refusedWith(200).shows("flow"),
          row("GET " + FLOW, "flow").query("asOf=2026-07-01"),
          row("POST " + FLOW + "/amend", "flow")
              .after("GET " + FLOW + "/amend")
              .body("from=2026-07-01"),
          row("POST " + FLOW + "/correct", "flow")
              .after("GET " + FLOW + "/correct")
              .body("from=2026-07-01"),
          row("POST " + FLOW + "/end", "flow").after("GET " + FLOW).body("lastDay=2030-12-31"),
          row("POST " + FLOW + "/resume", "flow").after("GET " + FLOW),
          row("POST " + DETERMINATIONS, "vendor", "engagement")
              .after("GET " + DETERMINATIONS)
              .body(
                  """
                  ground=CONDUIT
                  firstDay=2026-03-01
                  reviewOn=2027-03-01
                  decidedBy={{word:staff}}
                  note={{word:staff}}
                  """),
          row("GET " + DETERMINATIONS, "vendor", "engagement")
              .keeps("determination", "/determinations/([0-9a-f-]{36})/end"),
          row("POST " + DETERMINATIONS + "/{id}/end", "vendor", "engagement", "determination")
              .after("GET " + DETERMINATIONS)
              .body("lastDay=2026-06-30"));

  private PhiPageRows() {}
}
