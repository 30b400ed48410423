package io.vendorward.console.finding;

import static io.vendorward.console.ConsoleSlice.as;
import static io.vendorward.finding.FindingFixtures.VENDOR;
import static io.vendorward.security.SliceSecurity.TENANT;
import static io.vendorward.vendor.VendorFixtures.aProfile;
import static io.vendorward.vendor.VendorFixtures.aVendor;
import static io.vendorward.vendor.VendorFixtures.anAnalystOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.InMemorySubmissions;
import io.vendorward.assessment.usecase.ScoreJobs;
import io.vendorward.console.ConsoleSlice;
import io.vendorward.finding.Finding;
import io.vendorward.finding.FindingFixtures;
import io.vendorward.finding.InMemoryFindings;
import io.vendorward.finding.usecase.FindingList;
import io.vendorward.finding.usecase.Findings;
import io.vendorward.finding.web.FindingUseCases;
import io.vendorward.finding.web.ListedFindings;
import io.vendorward.identity.Role;
import io.vendorward.operation.RecordedJobs;
import io.vendorward.tenancy.InMemoryCounters;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.usecase.Counters;
import io.vendorward.vendor.InMemoryVendors;
import io.vendorward.vendor.usecase.Vendors;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

@WebFluxTest(
    controllers = {FindingListPage.class, FindingPage.class},
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({
  ConsoleSlice.class,
  FindingPagesTest.Ports.class,
  FindingUseCases.class,
  FindingListPage.class,
  FindingPage.class
})
class FindingPagesTest {

  @TestConfiguration(proxyBeanMethods = false)
  static class Ports {

    @Bean
    Vendors vendors(InMemoryTables tables) {
      return new InMemoryVendors(tables);
    }

    @Bean
    Counters counters(InMemoryTables tables) {
      return new InMemoryCounters(tables);
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

  private final Finding.Open open =
      FindingFixtures.anOpenFinding(
          new UUID(System.nanoTime(), 4), 7, VENDOR, Optional.of(FindingFixtures.HERE), "1.1");

  @BeforeEach
  void openOne() {
    var ana = anAnalystOf(TENANT);
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
  void listsOpenFindings() {
    assertThat(page("/console/findings", Role.AUDITOR))
        .contains("FND-000007", "No second factor", "Medhost", "High", "Question 1.1")
        .doesNotContain("??");
    assertThat(page("/console/findings?status=CLOSED&severity=LOW", Role.AUDITOR))
        .contains("No finding fits")
        .doesNotContain("??");
    assertThat(page("/console/findings?status=x&severity=y&sort=z&cursor=w", Role.AUDITOR))
        .contains("FND-000007");
  }

  @Test
  void offersToDismissToReviewersOnly() {
    assertThat(page("/console/findings/" + open.id(), Role.REVIEWER))
        .contains("Dismiss finding", "Medhost", "/console/assessments/")
        .doesNotContain("??");
    assertThat(page("/console/findings/" + open.id(), Role.AUDITOR))
        .doesNotContain("Dismiss finding");
  }

  @Test
  void asksForAReason() {
    assertThat(body(post("/dismiss", "reason", " "))).contains("Reason: is needed");
  }

  @Test
  void dismissesAndOpensAgain() {
    post("/dismiss", "reason", "Too small")
        .expectStatus()
        .isSeeOther()
        .expectHeader()
        .location("/console/findings/" + open.id() + "?notice=finding.dismissed");
    assertThat(page("/console/findings/" + open.id(), Role.REVIEWER))
        .contains("Dismissed", "Too small", "Open again")
        .doesNotContain("??");
    assertThat(body(post("/dismiss", "reason", "Again"))).contains("Somebody else changed this");
  }

  private WebTestClient.ResponseSpec post(String act, String field, String value) {
    return client
        .mutateWith(as(Role.REVIEWER))
        .post()
        .uri("/console/findings/" + open.id() + act)
        .body(BodyInserters.fromFormData("version", "1").with(field, value))
        .exchange();
  }

  private String page(String path, Role role) {
    return body(client.mutateWith(as(role)).get().uri(path).exchange());
  }

  private static String body(WebTestClient.ResponseSpec response) {
    return Objects.requireNonNull(
        response.expectBody(String.class).returnResult().getResponseBody());
  }
}
