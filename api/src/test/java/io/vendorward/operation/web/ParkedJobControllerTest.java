package io.vendorward.operation.web;

import static io.vendorward.security.SliceSecurity.as;
import static io.vendorward.security.SliceSecurity.asClient;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.audit.RecordedChanges;
import io.vendorward.identity.Role;
import io.vendorward.operation.NewJob;
import io.vendorward.operation.RecordedJobs;
import io.vendorward.operation.usecase.ListParkedJobs;
import io.vendorward.operation.usecase.RetryParkedJob;
import io.vendorward.security.SliceSecurity;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.Scope;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;

@WebFluxTest(
    controllers = ParkedJobController.class,
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({SliceSecurity.class, ParkedJobControllerTest.Surroundings.class})
class ParkedJobControllerTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @TestConfiguration(proxyBeanMethods = false)
  static class Surroundings {

    @Bean
    InMemoryTables tables() {
      return new InMemoryTables();
    }

    @Bean
    RecordedChanges changes(InMemoryTables tables) {
      return new RecordedChanges(tables);
    }

    @Bean
    RecordedJobs jobs(InMemoryTables tables) {
      return new RecordedJobs(tables);
    }

    @Bean
    ListParkedJobs listParkedJobs(InMemoryTables tables, RecordedJobs jobs) {
      return new ListParkedJobs(tables, jobs);
    }

    @Bean
    RetryParkedJob retryParkedJob(
        InMemoryTables tables, RecordedJobs jobs, RecordedChanges changes) {
      return new RetryParkedJob(tables, jobs, changes, () -> NOON);
    }
  }

  @Autowired WebTestClient client;
  @Autowired InMemoryTables tables;
  @Autowired RecordedJobs jobs;
  @Autowired RecordedChanges changes;

  private String id = "";

  @BeforeEach
  void aJobFailedTooOften() {
    tables.clear();
    var tenant = SliceSecurity.TENANT;
    id =
        tables
            .within(
                new Scope.Tenant(tenant),
                () ->
                    jobs.enqueue(tenant, new NewJob("score", NOON, Map.of("assessmentId", "a7")))
                        .then(jobs.claim(tenant, new UUID(1, 1), NOON, NOON, 1))
                        .map(claimed -> claimed.getFirst())
                        .flatMap(job ->
                            jobs.park(job, NOON, "java.net.ConnectException")
                                .thenReturn(job.id().toString())))
            .blockOptional()
            .orElseThrow();
  }

  @Test
  void showsWhatFailedTooOften() {
    client
        .get()
        .uri("/api/v1/parked-jobs")
        .headers(as(Role.AUDITOR))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.data[0].kind")
        .isEqualTo("score")
        .jsonPath("$.data[0].about.assessmentId")
        .isEqualTo("a7")
        .jsonPath("$.data[0].problem")
        .isEqualTo("java.net.ConnectException")
        .jsonPath("$.data[0].parkedAt")
        .isEqualTo("2026-11-24T12:00:00Z");
  }

  @Test
  void letsAdministratorsRetryIt() {
    retry(id, Role.AUDITOR).expectStatus().isForbidden();
    retry(new UUID(9, 9).toString(), Role.ADMIN).expectStatus().isNotFound();
    retry(id, Role.ADMIN).expectStatus().isAccepted();
    retry(id, Role.ADMIN).expectStatus().isNotFound();
    assertThat(changes.types()).containsExactly("job.retried");
    client
        .get()
        .uri("/api/v1/parked-jobs")
        .headers(asClient("settings:read"))
        .exchange()
        .expectBody()
        .jsonPath("$.data.length()")
        .isEqualTo(0);
  }

  private WebTestClient.ResponseSpec retry(String job, Role role) {
    return client.post().uri("/api/v1/parked-jobs/" + job + "/retry").headers(as(role)).exchange();
  }
}
