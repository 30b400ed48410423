package io.vendorward.isolation;

import static io.vendorward.isolation.Row.row;

import java.util.List;

/** The portal's pages. */
final class PortalPageRows {

  private static final String REQUEST = "/portal/assessments/{id}";
  private static final String SECTION = REQUEST + "/sections/{number}";

  static final List<Row> ARRIVAL =
      List.of(
          row("POST /portal/sign-in")
              .after("GET /portal/sign-in")
              .body("address={{address:asked}}"),
          row("POST /portal/link/{token}", "link.asked")
              .after("GET /portal/link/{token}")
              .keeps("cookie.asked", "(vw_portal=[^;]+)"));

  static final List<Row> ANSWERS =
      List.of(
          row("GET /portal").shows("assessment"),
          row("GET /portal/session"),
          row("GET " + REQUEST, "assessment"),
          row("PUT " + REQUEST + "/answers/{key}", "assessment", "Q1")
              .body(
                  """
                  type=YES_NO_NA
                  value=YES
                  note={{word:asked}}
                  version=0
                  """),
          row("POST " + SECTION, "assessment", "1")
              .after("GET " + SECTION)
              .body(
                  """
                  value.1=NO
                  note.1={{word:asked}}
                  """),
          row("GET " + REQUEST + "/questions", "assessment"),
          row("GET " + REQUEST + "/unanswered", "assessment"),
          row("GET " + REQUEST + "/unanswered/next", "assessment"),
          row("POST " + REQUEST + "/submit", "assessment")
              .after("GET " + REQUEST + "/submit")
              .body(
                  """
                  name={{word:asked}}
                  title={{word:asked}}
                  accepted=yes
                  """));

  static final Row DEPARTURE = row("POST /portal/sign-out");

  private PortalPageRows() {}
}
