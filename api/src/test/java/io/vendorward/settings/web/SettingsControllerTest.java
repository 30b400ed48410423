package io.vendorward.settings.web;

import static io.vendorward.security.SliceSecurity.as;

import io.vendorward.audit.RecordedChanges;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Role;
import io.vendorward.security.SliceSecurity;
import io.vendorward.settings.InMemorySettings;
import io.vendorward.settings.usecase.KeptSettings;
import io.vendorward.tenancy.InMemoryTables;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@WebFluxTest(
    controllers = SettingsController.class,
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({SliceSecurity.class, SettingsUseCases.class, SettingsControllerTest.InMemory.class})
class SettingsControllerTest {

  private static final MediaType PATCH = MediaType.valueOf("application/merge-patch+json");
  private static final String WORDS = "{\"verification\": \"Call 555-0100.\"}";

  @TestConfiguration(proxyBeanMethods = false)
  static class InMemory {

    @Bean
    InMemoryTables tables() {
      return new InMemoryTables();
    }

    @Bean
    KeptSettings settings(InMemoryTables tables) {
      return new InMemorySettings(tables);
    }

    @Bean
    Changes changes(InMemoryTables tables) {
      return new RecordedChanges(tables);
    }

    @Bean
    InstantSource clock() {
      return InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z"));
    }
  }

  @Autowired WebTestClient client;
  @Autowired InMemoryTables tables;

  @BeforeEach
  void asNew() {
    tables.clear();
  }

  @Test
  void showsNameLanguageAndZone() {
    client
        .get()
        .uri("/api/v1/settings")
        .headers(as(Role.AUDITOR))
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"1\"")
        .expectBody()
        .json(
            """
            {"name": "St. Mary's Hospital", "locale": "en-US", "zone": "America/Chicago",
             "verification": "", "version": 1}\
            """);
  }

  @Test
  void changesTheWordsOnceAVersion() {
    patch(Role.ADMIN, "\"1\"", WORDS)
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"2\"")
        .expectBody()
        .jsonPath("$.verification")
        .isEqualTo("Call 555-0100.");
    patch(Role.ADMIN, "\"1\"", WORDS)
        .expectStatus()
        .isEqualTo(HttpStatus.PRECONDITION_FAILED)
        .expectBody()
        .jsonPath("$.current.verification")
        .isEqualTo("Call 555-0100.");
    patch(Role.ADMIN, "\"2\"", "{\"verification\": null}")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.verification")
        .isEqualTo("");
  }

  @Test
  void refusesWhatCannotBeChangedHereAndWhoMayNot() {
    patch(Role.ADMIN, "\"1\"", "{\"name\": \"Mercy\"}").expectStatus().isBadRequest();
    patch(Role.ADMIN, "\"1\"", "{\"verification\": \"" + "x".repeat(2001) + "\"}")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/verification");
    patch(Role.AUDITOR, "\"1\"", WORDS).expectStatus().isForbidden();
    patch(Role.ANALYST, "\"1\"", WORDS).expectStatus().isForbidden();
    client
        .patch()
        .uri("/api/v1/settings")
        .headers(as(Role.ADMIN))
        .contentType(PATCH)
        .bodyValue(WORDS)
        .exchange()
        .expectStatus()
        .isEqualTo(HttpStatus.PRECONDITION_REQUIRED);
  }

  private WebTestClient.ResponseSpec patch(Role role, String seen, String body) {
    return client
        .patch()
        .uri("/api/v1/settings")
        .headers(as(role))
        .header("If-Match", seen)
        .contentType(PATCH)
        .bodyValue(body)
        .exchange();
  }
}
