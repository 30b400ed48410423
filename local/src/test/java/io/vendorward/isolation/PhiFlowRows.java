package io.vendorward.isolation;

import static io.vendorward.isolation.Row.row;

import java.util.List;

/** Flows of health information for the vendor's service. */
final class PhiFlowRows {

  static final List<Row> ROWS =
      List.of(
          row("describePhiFlow")
              .body(
                  """
                  {"vendorId": "{{vendor}}", "engagementId": "{{engagement}}", "name": "{{word:staff}}",
                   "from": "2026-03-01", "facts": {}}\
                  """)
              .refusedWith(400)
              .keeps("flow"),
          row("listPhiFlows").query("limit=200&vendor={{vendor}}").refusedWith(200).shows("flow"),
          row("relabelPhiFlow", "flow").after("getPhiFlow").body("{\"method\": \"VPN\"}"),
          row("amendPhiFlow", "flow")
              .after("getPhiFlow")
              .body("{\"from\": \"2026-07-01\", \"facts\": {\"purpose\": \"SERVICE\"}}"),
          row("correctPhiFlow", "flow")
              .after("getPhiFlow")
              .body("{\"from\": \"2026-07-01\", \"facts\": {\"electronic\": true}}"),
          row("endPhiFlow", "flow").after("getPhiFlow").body("{\"lastDay\": \"2026-12-31\"}"),
          row("resumePhiFlow", "flow").after("getPhiFlow"));

  private PhiFlowRows() {}
}
