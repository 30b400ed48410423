package io.vendorward.isolation;

import static io.vendorward.isolation.Row.row;

import java.util.List;

/** The console's pages of vendors and of what hangs on them. */
final class VendorPageRows {

  private static final String VENDOR = "/console/vendors/{id}";
  private static final String CONTACTS = "/console/vendors/{vendorId}/contacts";
  private static final String ENGAGEMENTS = "/console/vendors/{vendorId}/engagements";

  static final List<Row> PROFILE =
      List.of(
          row("GET /"),
          row("GET /console/sign-in"),
          row("GET /console/signed-out"),
          row("GET /console"),
          row("POST /console/vendors/new")
              .after("GET /console/vendors/new")
              .body("legalName={{word:vendor}}")
              .keeps("vendor"),
          row("POST " + VENDOR + "/edit", "vendor")
              .after("GET " + VENDOR + "/edit")
              .body(
                  """
                  domains={{word:staff}}.example
                  tradingNames={{word:staff}}
                  """),
          row("GET /console/vendors"),
          row("GET " + VENDOR, "vendor"));

  static final List<Row> PEOPLE =
      List.of(
          contact("vendor")
              .body(
                  """
                  name={{word:asked}}
                  email={{address:asked}}
                  """),
          contact("vendor")
              .body(
                  """
                  name={{word:colleague}}
                  email={{address:colleague}}
                  """),
          row("GET " + VENDOR, "vendor")
              .keeps("contact", idBefore("contacts", "{{address.asked}}"))
              .keeps("contact.colleague", idBefore("contacts", "{{address.colleague}}")),
          row("POST " + CONTACTS + "/{id}", "vendor", "contact")
              .after("GET " + CONTACTS + "/{id}")
              .body("role={{word:asked}}"));

  static final List<Row> SERVICES =
      List.of(
          engagement("vendor")
              .body(
                  """
                  serviceName={{word:staff}}
                  description={{word:staff}}
                  servedEntity={{house}}
                  performingEntity={{entity}}
                  """),
          row("GET " + VENDOR, "vendor").keeps("engagement", id("engagements")),
          row("POST " + ENGAGEMENTS + "/{id}", "vendor", "engagement")
              .after("GET " + ENGAGEMENTS + "/{id}")
              .body("description={{word:staff}}"));

  static final List<Row> ENDS =
      List.of(
          row("POST /console/vendors/new")
              .after("GET /console/vendors/new")
              .body("legalName={{word:staff}}")
              .keeps("vendor.gone"),
          contact("vendor.gone")
              .body(
                  """
                  name={{word:staff}}
                  email={{address:gone}}
                  """),
          engagement("vendor.gone").body("serviceName={{word:staff}}"),
          row("GET " + VENDOR, "vendor.gone")
              .keeps("contact.gone", id("contacts"))
              .keeps("engagement.gone", id("engagements")),
          row("POST " + CONTACTS + "/{id}/remove", "vendor.gone", "contact.gone")
              .after("GET " + CONTACTS + "/{id}/remove"),
          row("POST " + ENGAGEMENTS + "/{id}/end", "vendor.gone", "engagement.gone")
              .after("GET " + ENGAGEMENTS + "/{id}")
              .body("endsOn={{day:0}}"),
          row("POST " + VENDOR + "/archive", "vendor.gone").after("GET " + VENDOR + "/archive"));

  private VendorPageRows() {}

  private static Row contact(String vendor) {
    return row("POST " + CONTACTS + "/new", vendor).after("GET " + CONTACTS + "/new");
  }

  private static Row engagement(String vendor) {
    return row("POST " + ENGAGEMENTS + "/new", vendor).after("GET " + ENGAGEMENTS + "/new");
  }

  private static String id(String folder) {
    return "/" + folder + "/([0-9a-f-]{36})";
  }

  /** Of the row that says this later on. */
  private static String idBefore(String folder, String text) {
    return id(folder) + "(?:(?!/" + folder + "/).)*?" + text;
  }
}
