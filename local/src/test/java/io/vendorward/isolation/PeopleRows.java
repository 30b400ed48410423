package io.vendorward.isolation;

import static io.vendorward.isolation.Row.row;

import java.util.List;

/** A hospital's own people and tools, and its work in the background. */
final class PeopleRows {

  static final List<Row> ROWS =
      List.of(
          row("getMe"),
          row("getSettings"),
          row("changeSettings")
              .after("getSettings")
              .body("{\"verification\": \"Call our switchboard.\"}"),
          row("inviteMember")
              .body(
                  """
                  {"email": "{{address:member}}", "name": "{{word:staff}}", "roles": ["AUDITOR"]}\
                  """)
              .keeps("member"),
          row("listMembers").query("limit=200").shows("member"),
          row("listAuditEvents").query("limit=200").shows("member"),
          row("inviteMemberAgain", "member"),
          row("changeMember", "member").after("getMember").body("{\"disabled\": true}"),
          row("createApiClient")
              .body("{\"name\": \"{{word:staff}}\", \"scopes\": [\"vendors:read\"]}")
              .keeps("client"),
          row("listApiClients").query("limit=200").shows("client"),
          row("changeApiClient", "client").after("getApiClient").body("{\"disabled\": true}"));

  static final List<Row> PARKED_JOB =
      List.of(
          row("listParkedJobs").query("limit=200").shows("job"),
          row("retryParkedJob", "job").body("{}"));

  private PeopleRows() {}
}
