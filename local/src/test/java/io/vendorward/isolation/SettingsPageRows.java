package io.vendorward.isolation;

import static io.vendorward.isolation.Row.row;

import java.util.List;

/** The console's pages of what the hospital says of itself, of its people, tools and entities. */
final class SettingsPageRows {

  private static final String SETTINGS = "/console/settings";
  private static final String MEMBERS = SETTINGS + "/members";
  private static final String CLIENTS = SETTINGS + "/clients";
  private static final String HOUSES = SETTINGS + "/legal-entities";
  private static final String ENTITIES = "/console/vendors/{vendorId}/legal-entities";

  static final List<Row> SELF =
      List.of(
          row("POST " + SETTINGS)
              .after("GET " + SETTINGS)
              .body("verification=Call our switchboard and ask for the security office."));

  static final List<Row> PEOPLE =
      List.of(
          row("POST " + MEMBERS + "/new")
              .after("GET " + MEMBERS + "/new")
              .body(
                  """
                  email={{address:member}}
                  name={{word:staff}}
                  roles=AUDITOR
                  """)
              .keeps("member"),
          row("GET " + MEMBERS),
          row("GET /console/audit").shows("member"),
          row("POST " + MEMBERS + "/{id}/roles", "member")
              .after("GET " + MEMBERS + "/{id}")
              .body("roles=PRIVACY"),
          row("POST " + MEMBERS + "/{id}/invitations", "member").after("GET " + MEMBERS + "/{id}"),
          row("POST " + MEMBERS + "/{id}/disable", "member").after("GET " + MEMBERS + "/{id}"),
          row("POST " + MEMBERS + "/{id}/enable", "member").after("GET " + MEMBERS + "/{id}"));

  static final List<Row> TOOLS =
      List.of(
          row("POST " + CLIENTS + "/new")
              .after("GET " + CLIENTS + "/new")
              .body(
                  """
                  name={{word:staff}}
                  scopes=vendors:read
                  """)
              .keeps("client", "/clients/([0-9a-f-]{36})"),
          row("GET " + CLIENTS),
          row("POST " + CLIENTS + "/{id}/disable", "client").after("GET " + CLIENTS + "/{id}"),
          row("POST " + CLIENTS + "/{id}/enable", "client").after("GET " + CLIENTS + "/{id}"));

  static final List<Row> LEGAL_ENTITIES =
      List.of(
          row("GET " + HOUSES),
          row("POST " + HOUSES + "/new")
              .after("GET " + HOUSES + "/new")
              .body("name={{word:parties}}"),
          row("POST " + HOUSES + "/{id}", "house")
              .after("GET " + HOUSES + "/{id}")
              .body("name={{word:parties}}"),
          row("POST " + ENTITIES + "/new", "vendor")
              .after("GET " + ENTITIES + "/new")
              .body("name={{word:parties}}"),
          row("POST " + ENTITIES + "/{id}", "vendor", "entity")
              .after("GET " + ENTITIES + "/{id}")
              .body("name={{word:parties}}"));

  private SettingsPageRows() {}
}
