package io.vendorward.isolation;

import static io.vendorward.isolation.Row.row;

import java.util.List;

/** Vendors with what hangs on them, and the hospital's legal entities. */
final class VendorRows {

  static final List<Row> VENDOR =
      List.of(
          row("createVendor").body("{\"legalName\": \"{{word:vendor}}\"}").keeps("vendor"),
          row("changeVendor", "vendor")
              .after("getVendor")
              .body(
                  """
                  {"domains": ["{{word:staff}}.example"], "tradingNames": ["{{word:staff}}"],
                   "externalIds": {"erp": "{{word:staff}}"}}\
                  """),
          row("listVendors").query("limit=200").shows("vendor"));

  static final List<Row> CONTACTS =
      List.of(
          row("addContact", "vendor")
              .body("{\"name\": \"{{word:asked}}\", \"email\": \"{{address:asked}}\"}")
              .keeps("contact"),
          row("addContact", "vendor")
              .body("{\"name\": \"{{word:colleague}}\", \"email\": \"{{address:colleague}}\"}")
              .keeps("contact.colleague"),
          row("changeContact", "vendor", "contact")
              .after("getContact")
              .body("{\"title\": \"{{word:asked}}\"}"),
          row("listContacts", "vendor").shows("contact"));

  static final List<Row> ENTITIES =
      List.of(
          row("addVendorLegalEntity", "vendor")
              .body("{\"name\": \"{{word:parties}}\"}")
              .keeps("entity"),
          row("changeVendorLegalEntity", "vendor", "entity")
              .matching("entity")
              .body("{\"name\": \"{{word:parties}}\"}"),
          row("listVendorLegalEntities", "vendor").shows("entity"),
          row("addOwnLegalEntity").body("{\"name\": \"{{word:parties}}\"}").keeps("house"),
          row("changeOwnLegalEntity", "house")
              .matching("house")
              .body("{\"name\": \"{{word:parties}}\"}"),
          row("listOwnLegalEntities").shows("house"));

  static final List<Row> ENGAGEMENTS =
      List.of(
          row("addEngagement", "vendor")
              .body(
                  """
                  {"serviceName": "{{word:staff}}", "description": "{{word:staff}}",
                   "servedEntityId": "{{house}}", "performingEntityId": "{{entity}}"}\
                  """)
              .keeps("engagement"),
          row("changeEngagement", "vendor", "engagement")
              .after("getEngagement")
              .body(
                  """
                  {"description": "{{word:staff}}", "externalIds": {"erp": "{{word:staff}}"}}\
                  """),
          row("listEngagements", "vendor").shows("engagement"));

  static final List<Row> ENDS =
      List.of(
          row("createVendor").body("{\"legalName\": \"{{word:staff}}\"}").keeps("vendor.gone"),
          row("addContact", "vendor.gone")
              .body("{\"name\": \"{{word:staff}}\", \"email\": \"{{address:gone}}\"}")
              .keeps("contact.gone"),
          row("removeContact", "vendor.gone", "contact.gone").after("getContact"),
          row("addEngagement", "vendor.gone")
              .body("{\"serviceName\": \"{{word:staff}}\"}")
              .keeps("engagement.gone"),
          row("endEngagement", "vendor.gone", "engagement.gone")
              .after("getEngagement")
              .body("{\"endsOn\": \"{{day:0}}\"}"),
          row("archiveVendor", "vendor.gone").after("getVendor").body("{}"));

  private VendorRows() {}
}
