package io.vendorward.console.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.console.ConsoleSlice;
import io.vendorward.console.Staff;
import io.vendorward.identity.Role;
import io.vendorward.identity.usecase.Members;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.vendor.web.VendorPorts;
import io.vendorward.vendor.web.VendorUseCases;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What the pages of vendors say, and what their forms keep. */
@WebFluxTest(
    controllers = {
      VendorListPage.class,
      VendorPage.class,
      ArchivePages.class,
      VendorFormPages.class,
      ContactPages.class,
      EngagementPages.class
    },
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({ConsoleSlice.class, VendorPorts.class, VendorUseCases.class, EngagementFormPage.class})
@ImportAutoConfiguration(ErrorWebFluxAutoConfiguration.class)
class VendorPagesTest {

  @Autowired WebTestClient client;
  @Autowired InMemoryTables tables;
  @Autowired Members members;

  private Staff ana;

  @BeforeEach
  void nothingYet() {
    tables.clear();
    VendorPorts.owners(tables, members);
    ana = Staff.as(client, Role.ANALYST);
  }

  @Test
  void asksForTheFirstVendor() {
    assertThat(ana.page("/console/vendors"))
        .contains("No vendors yet", "href=\"/console/vendors/new\"", "St. Mary&#39;s Hospital");
  }

  @Test
  void showsNoButtonsToThoseWhoOnlyRead() {
    assertThat(Staff.as(client, Role.AUDITOR).page("/console/vendors"))
        .contains("No vendors yet")
        .doesNotContain("/console/vendors/new");
  }

  @Test
  void addsAVendorAndShowsIt() {
    String vendor = createdVendor();
    assertThat(ana.page(vendor + "?notice=vendor.created"))
        .contains(
            "The vendor was added.",
            "United Seating",
            "VEN-000001",
            "Numotion",
            "Olive Owner",
            "Nov 24, 2026",
            "Nobody to write to yet");
    assertThat(ana.page("/console/vendors?q=numo")).contains("United Seating");
    assertThat(ana.page("/console/vendors?q=zephyr")).contains("No vendor fits");
    assertThat(ana.page("/console/vendors?status=ARCHIVED")).doesNotContain("United Seating");
    assertThat(ana.page("/console/vendors?status=NONSENSE&sort=nonsense&cursor=nonsense"))
        .contains("United Seating");
  }

  @Test
  void keepsWhatWasTypedAndSaysWhatIsWrongWhere() {
    var wrong =
        Map.of(
            "legalName", "",
            "tradingNames", "Numo <b>tion",
            "ein", "12-34",
            "externalIds", "no colon");
    assertThat(ana.refused("/console/vendors/new", wrong))
        .contains(
            "2 things have to be put right",
            "href=\"#legalName\"",
            "Legal name: is needed",
            "aria-invalid=\"true\"",
            "value=\"12-34\"",
            "Numo &lt;b&gt;tion");
    assertThat(ana.refused("/console/vendors/new", Map.of("legalName", "MedHost", "ein", "12-34")))
        .contains("EIN: is not a well-formed number of its kind");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"legalName", "tradingNames", "ein", "other", "domains", "owner", "externalIds"})
  void saysAtTheFieldWhatNoTextCanBe(String field) {
    var form = new HashMap<>(Map.of("legalName", "MedHost"));
    form.put(field, "x: \0");
    assertThat(ana.refused("/console/vendors/new", form)).contains("id=\"" + field + "-error\"");
  }

  @Test
  void refusesToSearchForWhatNoTextCanBe() {
    assertThat(ana.page("/console/vendors?q=a%00b", HttpStatus.BAD_REQUEST))
        .contains("This request cannot be understood");
  }

  @Test
  void keepsWhatWasTypedOverAStaleVersion() {
    String vendor = createdVendor();
    ana.done(vendor + "/edit", Map.of("legalName", "Theirs", "version", "1"));
    assertThat(ana.refused(vendor + "/edit", Map.of("legalName", "Mine", "version", "1")))
        .contains("Somebody else changed this", "value=\"Mine\"", "value=\"2\"");
  }

  @Test
  void asksBeforeArchivingAndThenTakesNoChanges() {
    String vendor = createdVendor();
    assertThat(ana.page(vendor + "/archive")).contains("This cannot be undone");
    ana.done(vendor + "/archive", Map.of("version", "1"));
    assertThat(ana.page(vendor))
        .contains("This vendor is archived")
        .doesNotContain(vendor + "/edit", vendor + "/contacts/new");
  }

  @Test
  void addsChangesAndRemovesAContact() {
    String vendor = createdVendor();
    var sam = Map.of("name", "Sam Secure", "email", "sam@medhost.example");
    ana.done(vendor + "/contacts/new", sam);
    assertThat(ana.refused(vendor + "/contacts/new", sam))
        .contains("belongs to another contact of this vendor");
    assertThat(ana.refused(vendor + "/contacts/new", Map.of("name", "Kim", "email", "kim")))
        .contains("E-mail address: is not an e-mail address", "value=\"kim\"");
    String page = ana.page(vendor);
    assertThat(page).contains("Sam Secure", "Writes go here first");
    String contact = link(page, vendor + "/contacts/[0-9a-f-]+");
    assertThat(ana.page(contact)).contains("Change Sam Secure", "closes for it");
    ana.done(contact + "/remove", Map.of("version", "1"));
    assertThat(ana.page(vendor)).contains("Nobody to write to yet");
  }

  @Test
  void addsAndEndsAnEngagementWithoutAskingForLegalEntities() {
    String vendor = createdVendor();
    String add = vendor + "/engagements/new";
    assertThat(ana.page(add))
        .contains("What does it do with protected health information?")
        .doesNotContain("legal entities");
    assertThat(ana.refused(add, Map.of("serviceName", "EHR hosting", "endsOn", "soon")))
        .contains("is not a date", "value=\"EHR hosting\"");
    assertThat(ana.refused(add, Map.of("serviceName", "EHR hosting")))
        .contains("needs at least one choice");
    ana.done(
        add, Map.of("serviceName", "EHR hosting", "phi", "MAINTAINS", "startsOn", "2026-01-01"));
    String page = ana.page(vendor);
    assertThat(page)
        .contains("EHR hosting", "PHI: Stores it, encrypted or not", "since Jan 1, 2026");
    String engagement = link(page, vendor + "/engagements/[0-9a-f-]+");
    assertThat(ana.page(engagement)).contains("Change EHR hosting", "End this engagement");
    assertThat(ana.refused(engagement + "/end", Map.of("version", "1", "endsOn", "2025-12-31")))
        .contains("lies before the first day");
    ana.done(engagement + "/end", Map.of("version", "1", "endsOn", "2026-12-31"));
    assertThat(ana.page(vendor)).contains("until Dec 31, 2026");
  }

  @Test
  void offersOnlyMembersWhoAreNotDisabledAsOwners() {
    assertThat(ana.page("/console/vendors/new"))
        .contains("Olive Owner")
        .doesNotContain("Dora Disabled");
    assertThat(ana.refused("/console/vendors/new", Map.of("legalName", "A", "owner", "dora")))
        .contains("Owner: is nobody on your staff any more", "Dora Disabled (disabled)");
  }

  @Test
  void showsABusinessOwnerTheirOwnVendorsAndNothingToChange() {
    String notTheirs = createdVendor();
    String theirs =
        ana.done(
            "/console/vendors/new", Map.of("legalName", "Own Inc.", "owner", "BUSINESS_OWNER"));
    var bo = Staff.as(client, Role.BUSINESS_OWNER);
    assertThat(bo.page(theirs))
        .contains("Own Inc.", "Sam Slice")
        .doesNotContain(theirs + "/edit", theirs + "/contacts/new", theirs + "/archive");
    bo.page(notTheirs, HttpStatus.NOT_FOUND);
    bo.page(theirs + "/edit", HttpStatus.FORBIDDEN);
    bo.send(theirs + "/archive", Map.of("version", "1")).expectStatus().isForbidden();
  }

  @Test
  void answersHtmxWithTheResultsOnly() {
    createdVendor();
    assertThat(ana.part("/console/vendors?q=numo"))
        .contains("id=\"results\"", "United Seating")
        .doesNotContain("<html");
  }

  @Test
  void saysThatThereIsNothing() {
    for (String address : List.of("/console/vendors/" + new UUID(1, 1), "/console/nowhere")) {
      assertThat(ana.page(address, HttpStatus.NOT_FOUND)).contains("Vendorward", "<h1>");
    }
    assertThat(ana.page("/console/vendors/x", HttpStatus.BAD_REQUEST)).contains("<h1>");
  }

  private String createdVendor() {
    return ana.done(
        "/console/vendors/new",
        Map.of(
            "legalName", "United Seating and Mobility, LLC",
            "tradingNames", "Numotion",
            "owner", "olive",
            "status", "ACTIVE"));
  }

  /** The address of the first link in the page that looks so. */
  private static String link(String page, String pattern) {
    var found = Pattern.compile("href=\"(" + pattern + ")\"").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
