package io.vendorward.console.entity;

import static io.vendorward.vendor.VendorFixtures.aProfile;
import static io.vendorward.vendor.VendorFixtures.aVendor;
import static io.vendorward.vendor.VendorFixtures.anAnalystOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.console.ConsoleSlice;
import io.vendorward.console.Staff;
import io.vendorward.identity.Role;
import io.vendorward.security.SliceSecurity;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.vendor.InMemoryVendors;
import io.vendorward.vendor.web.VendorPorts;
import io.vendorward.vendor.web.VendorUseCases;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What the pages of legal entities say, and what their forms keep. */
@WebFluxTest(
    controllers = {OwnEntityPages.class, VendorEntityPages.class},
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({ConsoleSlice.class, VendorPorts.class, VendorUseCases.class, EntitySteps.class})
@ImportAutoConfiguration(ErrorWebFluxAutoConfiguration.class)
class EntityPagesTest {

  private static final String OWN = "/console/settings/legal-entities";
  private static final UUID VENDOR = new UUID(9, 1);
  private static final String OF_VENDOR = "/console/vendors/" + VENDOR + "/legal-entities";

  @Autowired WebTestClient client;
  @Autowired InMemoryTables tables;
  @Autowired InMemoryVendors vendors;

  private Staff admin;

  @BeforeEach
  void aVendorExists() {
    tables.clear();
    var ana = anAnalystOf(SliceSecurity.TENANT);
    tables
        .within(
            ana.scope(), () -> vendors.insert(ana, aVendor(VENDOR, 1, aProfile("MedHost, LLC"))))
        .block();
    admin = Staff.as(client, Role.ADMIN);
  }

  @Test
  void addsRenamesAndEndsOneOfTheHospital() {
    assertThat(admin.page(OWN)).contains("St. Mary&#39;s Hospital");
    admin.done(OWN + "/new", Map.of("name", "St. Mary's Clinics", "from", "2026-01-01"));
    String page = admin.page(OWN + "?notice=entity.added");
    assertThat(page).contains("St. Mary&#39;s Clinics", "Jan 1, 2026", "Taken where nobody chose");
    String clinics = last(page, OWN + "/[0-9a-f-]{36}");
    assertThat(admin.page(clinics)).contains("Change St. Mary&#39;s Clinics");
    assertThat(admin.refused(clinics, entity("", "2025-01-01", "1")))
        .contains("Name: is needed", "value=\"2025-01-01\"");
    assertThat(admin.refused(clinics, entity("Clinics", "2025-01-01", "1")))
        .contains("Last day: lies before the first day");
    admin.done(clinics, entity("Clinics", "2026-12-31", "1"));
    assertThat(admin.page(OWN)).contains("Clinics", "Dec 31, 2026");
    assertThat(admin.refused(clinics, entity("Mine", "", "1")))
        .contains("Somebody else changed this", "value=\"Mine\"", "value=\"2\"");
  }

  @Test
  void addsOneOfAVendor() {
    assertThat(admin.page(OF_VENDOR + "/new")).contains("Add a legal entity of MedHost, LLC");
    assertThat(admin.done(OF_VENDOR + "/new", Map.of("name", "MedHost Europe")))
        .isEqualTo("/console/vendors/" + VENDOR);
    assertThat(admin.refused(OF_VENDOR + "/new", Map.of("name", "x\0")))
        .contains("Name: has a character that no text can have");
    admin.page("/console/vendors/" + new UUID(1, 1) + "/legal-entities/new", HttpStatus.NOT_FOUND);
    admin.page(OF_VENDOR + "/" + new UUID(1, 1), HttpStatus.NOT_FOUND);
  }

  @Test
  void leavesTheHospitalsOwnToAdministrators() {
    assertThat(Staff.as(client, Role.AUDITOR).page(OWN)).doesNotContain(OWN + "/");
    Staff.as(client, Role.ANALYST)
        .send(OWN + "/new", Map.of("name", "Mine"))
        .expectStatus()
        .isForbidden();
    Staff.as(client, Role.ANALYST).done(OF_VENDOR + "/new", Map.of("name", "Theirs"));
  }

  private static Map<String, String> entity(String name, String to, String version) {
    return Map.of("name", name, "from", "2026-01-01", "to", to, "version", version);
  }

  private static String last(String page, String pattern) {
    return Pattern.compile(pattern)
        .matcher(page)
        .results()
        .reduce((first, second) -> second)
        .orElseThrow()
        .group();
  }
}
