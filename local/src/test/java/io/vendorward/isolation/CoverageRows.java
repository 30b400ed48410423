package io.vendorward.isolation;

import static io.vendorward.isolation.Row.row;

import java.util.List;

/** Whether the vendor's flows are covered, and why some need not be. */
final class CoverageRows {

  static final List<Row> ROWS =
      List.of(
          row("getPhiFlowCoverage", "flow").query("asOf=2026-07-01"),
          row("getPhiFlowCoverageTimeline", "flow"),
          row("listPhiCoverage")
              .query("limit=200&asOf=2026-07-01&vendor={{vendor}}")
              .refusedWith(200)
              .shows("flow"),
          row("listPhiCoverage").query("limit=200&baa={{agreement}}").refusedWith(200),
          row("countPhiCoverage"),
          row("makeBaDetermination")
              .body(
                  """
                  {"vendorId": "{{vendor}}", "engagementId": "{{engagement}}",
                   "phiFlowId": "{{flow}}", "ground": "CONDUIT", "firstDay": "2026-03-01",
                   "decidedBy": "{{word:staff}}", "note": "{{word:staff}}",
                   "reviewOn": "2027-03-01"}\
                  """)
              .refusedWith(400)
              .keeps("determination"),
          row("listBaDeterminations")
              .query("limit=200&vendor={{vendor}}")
              .refusedWith(200)
              .shows("determination"),
          row("renewBaDetermination", "determination")
              .after("getBaDetermination")
              .body(
                  """
                  {"decidedBy": "{{word:staff}}", "reviewOn": "2028-03-01"}\
                  """),
          row("endBaDetermination", "determination")
              .after("getBaDetermination")
              .body("{\"lastDay\": \"2026-06-30\"}"));

  private CoverageRows() {}
}
