package io.vendorward.finding.web;

import static io.vendorward.finding.FindingFixtures.NOON;
import static io.vendorward.finding.FindingFixtures.VENDOR;
import static io.vendorward.security.SliceSecurity.TENANT;
import static io.vendorward.security.SliceSecurity.as;
import static io.vendorward.security.SliceSecurity.asClient;
import static io.vendorward.vendor.VendorFixtures.aProfile;
import static io.vendorward.vendor.VendorFixtures.aVendor;
import static io.vendorward.vendor.VendorFixtures.anAnalystOf;

import io.vendorward.assessment.InMemorySubmissions;
import io.vendorward.assessment.usecase.ScoreJobs;
import io.vendorward.audit.RecordedChanges;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.finding.Finding;
import io.vendorward.finding.FindingFixtures;
import io.vendorward.finding.InMemoryFindings;
import io.vendorward.finding.usecase.FindingList;
import io.vendorward.finding.usecase.Findings;
import io.vendorward.identity.Role;
import io.vendorward.operation.RecordedJobs;
import io.vendorward.security.SliceSecurity;
import io.vendorward.tenancy.InMemoryCounters;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.usecase.Counters;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.vendor.InMemoryVendors;
import io.vendorward.vendor.usecase.Vendors;
import io.vendorward.web.MergePatches;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@WebFluxTest(
    controllers = FindingController.class,
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({SliceSecurity.class, FindingControllerTest.Slice.class, FindingController.class})
class FindingControllerTest {

  private static final String FINDINGS = "/api/v1/findings";

  @TestConfiguration(proxyBeanMethods = false)
  @Import(FindingUseCases.class)
  static class Slice {

    @Bean
    InstantSource clock() {
      return InstantSource.fixed(NOON);
    }

    @Bean
    InMemoryTables tables() {
      return new InMemoryTables();
    }

    @Bean
    NewIds ids() {
      return new SequentialIds();
    }

    @Bean
    Counters counters(InMemoryTables tables) {
      return new InMemoryCounters(tables);
    }

    @Bean
    Changes changes(InMemoryTables tables) {
      return new RecordedChanges(tables);
    }

    @Bean
    Vendors vendors(InMemoryTables tables) {
      return new InMemoryVendors(tables);
    }

    @Bean
    ScoreJobs scoreJobs(InMemoryTables tables) {
      return new ScoreJobs(new InMemorySubmissions(tables), new RecordedJobs(tables));
    }

    @Bean
    InMemoryFindings findings(InMemoryTables tables) {
      return new InMemoryFindings(tables);
    }

    @Bean
    FindingList list(InMemoryFindings findings) {
      return new ListedFindings(findings);
    }
  }

  @Autowired WebTestClient client;
  @Autowired InMemoryTables tables;
  @Autowired Vendors vendors;
  @Autowired Findings findings;

  private Finding.Open open = FindingFixtures.OPEN;

  @BeforeEach
  void openAnother() {
    var ana = anAnalystOf(TENANT);
    open =
        FindingFixtures.anOpenFinding(
            UUID.randomUUID(), 7, VENDOR, Optional.of(FindingFixtures.HERE), "1.1");
    tables
        .within(
            ana.scope(),
            () ->
                vendors
                    .insert(ana, aVendor(VENDOR.value(), 1, aProfile("Medhost")))
                    .then(findings.insert(ana, open)))
        .block();
  }

  @Test
  void takesItsNamesInOtherSystems() {
    patch(1, "{\"externalIds\": {\"grc\": \"F-9\"}}")
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"2\"")
        .expectBody()
        .jsonPath("$.externalIds.grc")
        .isEqualTo("F-9")
        .jsonPath("$.externalIds.tickets")
        .isEqualTo("SEC-1");
    patch(1, "{\"externalIds\": {\"grc\": null}}")
        .expectStatus()
        .isEqualTo(412)
        .expectBody()
        .jsonPath("$.current.externalIds.grc")
        .isEqualTo("F-9");
    patch(2, "{\"externalIds\": {\"grc\": \"\"}}").expectStatus().isBadRequest();
    patch(2, "{\"status\": \"CLOSED\"}")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].code")
        .isEqualTo("unknown-field");
  }

  private WebTestClient.ResponseSpec patch(long seen, String body) {
    return client
        .patch()
        .uri(FINDINGS + "/" + open.id())
        .headers(as(Role.REVIEWER))
        .header("If-Match", "\"" + seen + "\"")
        .contentType(MediaType.valueOf(MergePatches.MEDIA_TYPE))
        .bodyValue(body)
        .exchange();
  }

  @Test
  void readsAFinding() {
    client
        .get()
        .uri(FINDINGS + "/" + open.id())
        .headers(as(Role.AUDITOR))
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"1\"")
        .expectBody()
        .jsonPath("$.number")
        .isEqualTo("FND-000007")
        .jsonPath("$.severity")
        .isEqualTo("HIGH")
        .jsonPath("$.questionKey")
        .isEqualTo("1.1")
        .jsonPath("$.reason")
        .doesNotExist();
  }

  @Test
  void listsByStatus() {
    client
        .get()
        .uri(FINDINGS + "?status=OPEN,CLOSED&severity=HIGH&sort=-severity")
        .headers(asClient("findings:read"))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.data[0].status")
        .isEqualTo("OPEN")
        .jsonPath("$.page.hasMore")
        .isEqualTo(false);
    client
        .get()
        .uri(FINDINGS + "?status=LOST")
        .headers(asClient("findings:read"))
        .exchange()
        .expectStatus()
        .isBadRequest();
  }

  @Test
  void dismissesAndReopens() {
    dismiss("\"1\"", "{\"reason\": \"Too small\"}")
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"2\"")
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("DISMISSED")
        .jsonPath("$.reason")
        .isEqualTo("Too small");
    dismiss("\"2\"", "{\"reason\": \"Too small\"}").expectStatus().isEqualTo(409);
    client
        .post()
        .uri(FINDINGS + "/" + open.id() + "/reopen")
        .headers(as(Role.REVIEWER))
        .header("If-Match", "\"2\"")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("OPEN");
  }

  @Test
  void needsAReasonAndTheVersionSeen() {
    dismiss("\"1\"", "{\"reason\": \" \"}")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/reason");
    dismiss("\"9\"", "{\"reason\": \"Too small\"}")
        .expectStatus()
        .isEqualTo(412)
        .expectBody()
        .jsonPath("$.current.version")
        .isEqualTo(1);
  }

  @Test
  void isClosedToThoseWithoutPermission() {
    client
        .get()
        .uri(FINDINGS)
        .headers(asClient("vendors:read"))
        .exchange()
        .expectStatus()
        .isForbidden();
    client
        .get()
        .uri(FINDINGS + "/" + UUID.randomUUID())
        .headers(as(Role.ANALYST))
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  private WebTestClient.ResponseSpec dismiss(String seen, String body) {
    return client
        .post()
        .uri(FINDINGS + "/" + open.id() + "/dismiss")
        .headers(as(Role.REVIEWER))
        .header("If-Match", seen)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }
}
