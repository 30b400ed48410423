package io.vendorward.vendor.web;

import static io.vendorward.security.SliceSecurity.as;
import static io.vendorward.security.SliceSecurity.asClient;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.audit.RecordedChanges;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Role;
import io.vendorward.security.SliceSecurity;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.web.MergePatches;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Requests become commands, outcomes become answers. */
@WebFluxTest(
    controllers = {
      VendorController.class,
      ContactController.class,
      EngagementController.class,
      LegalEntityController.class
    },
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({
  SliceSecurity.class,
  VendorPorts.class,
  VendorUseCases.class,
  VendorApiTest.Surroundings.class
})
class VendorApiTest {

  @Autowired WebTestClient client;

  @TestConfiguration(proxyBeanMethods = false)
  static class Surroundings {

    @Bean
    InMemoryTables tables() {
      return new InMemoryTables();
    }

    @Bean
    Changes changes(InMemoryTables tables) {
      return new RecordedChanges(tables);
    }

    @Bean
    NewIds newIds() {
      return new SequentialIds();
    }

    @Bean
    InstantSource clock() {
      return InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z"));
    }
  }

  @Test
  void createsAVendorAndReadsIt() {
    String vendor =
        created(
            "/api/v1/vendors",
            Map.of("legalName", " MedHost, LLC ", "domains", new String[] {"MedHost.example"}));
    get(vendor)
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"1\"")
        .expectBody()
        .jsonPath("$.legalName")
        .isEqualTo("MedHost, LLC")
        .jsonPath("$.domains[0]")
        .isEqualTo("medhost.example")
        .jsonPath("$.status")
        .isEqualTo("PROSPECT")
        .jsonPath("$.createdAt")
        .isEqualTo("2026-11-24T12:00:00Z");
  }

  @Test
  void namesTheFieldThatARuleRefuses() {
    post("/api/v1/vendors", Map.of("legalName", "MedHost", "domains", new String[] {"x"}))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/domains/0")
        .jsonPath("$.errors[0].code")
        .isEqualTo("not-a-domain");
    post("/api/v1/vendors", Map.of("legalName", "MedHost", "owner", "nobody"))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/owner")
        .jsonPath("$.errors[0].code")
        .isEqualTo("not-a-member");
    post("/api/v1/vendors", Map.of("legalName", "MedHost", "score", 7))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].code")
        .isEqualTo("unknown-field");
  }

  @Test
  void patchesOnlyTheVersionThatWasSeen() {
    String vendor = created("/api/v1/vendors", Map.of("legalName", "MedHost"));
    patch(vendor, 1, Map.of("status", "ACTIVE"))
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"2\"");
    patch(vendor, 1, Map.of("status", "OFFBOARDING"))
        .expectStatus()
        .isEqualTo(412)
        .expectBody()
        .jsonPath("$.current.status")
        .isEqualTo("ACTIVE");
    client
        .post()
        .uri(vendor + "/archive")
        .headers(as(Role.ANALYST))
        .exchange()
        .expectStatus()
        .isEqualTo(428);
  }

  @Test
  void refusesChangesOnceArchived() {
    String vendor = created("/api/v1/vendors", Map.of("legalName", "MedHost"));
    client
        .post()
        .uri(vendor + "/archive")
        .headers(as(Role.ANALYST))
        .header("If-Match", "\"1\"")
        .exchange()
        .expectStatus()
        .isOk();
    patch(vendor, 2, Map.of("status", "ACTIVE")).expectStatus().isEqualTo(409);
    post(vendor + "/contacts", Map.of("name", "Sam", "email", "sam@medhost.example"))
        .expectStatus()
        .isEqualTo(409);
  }

  @Test
  void keepsContacts() {
    String vendor = created("/api/v1/vendors", Map.of("legalName", "MedHost"));
    var sam = Map.of("name", "Sam", "email", "sam@medhost.example");
    String contact = created(vendor + "/contacts", sam);
    post(vendor + "/contacts", sam).expectStatus().isEqualTo(409);
    post(vendor + "/contacts", Map.of("name", "Kim", "email", "kim"))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/email");
    patch(contact, 1, Map.of("title", "CISO"))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.title")
        .isEqualTo("CISO")
        .jsonPath("$.primary")
        .isEqualTo(true);
    client
        .delete()
        .uri(contact)
        .headers(as(Role.ANALYST))
        .header("If-Match", "\"2\"")
        .exchange()
        .expectStatus()
        .isNoContent();
    get(contact).expectStatus().isNotFound();
  }

  @Test
  void keepsEngagementsBetweenTheDefaultLegalEntities() {
    String vendor = created("/api/v1/vendors", Map.of("legalName", "MedHost"));
    String engagement =
        created(
            vendor + "/engagements",
            Map.of(
                "serviceName",
                "EHR hosting",
                "tiering",
                Map.of("phi", new String[] {"MAINTAINS"}, "maxDowntimeHours", 4)));
    get(engagement)
        .expectBody()
        .jsonPath("$.tiering.phi[0]")
        .isEqualTo("MAINTAINS")
        .jsonPath("$.tiering.hosting")
        .isEqualTo("UNKNOWN")
        .jsonPath("$.servedEntityId")
        .isNotEmpty();
    patch(engagement, 1, Map.of("servedEntityId", new UUID(1, 1).toString()))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/servedEntityId");
    get("/api/v1/legal-entities")
        .expectBody()
        .jsonPath("$.data.length()")
        .isEqualTo(1)
        .jsonPath("$.data[0].name")
        .isEqualTo("St. Mary's Hospital");
    created(vendor + "/legal-entities", Map.of("name", "MedHost Europe", "from", "2026-01-01"));
    get(vendor + "/legal-entities").expectBody().jsonPath("$.data.length()").isEqualTo(2);
  }

  @Test
  void listsWithSearchFilterAndSort() {
    created("/api/v1/vendors", Map.of("legalName", "Zephyr Pumps"));
    get("/api/v1/vendors?q=zeph&status=PROSPECT&sort=-number&limit=1")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.data[0].legalName")
        .isEqualTo("Zephyr Pumps");
    get("/api/v1/vendors?status=NONE").expectStatus().isBadRequest();
    get("/api/v1/vendors?sort=colour").expectStatus().isBadRequest();
  }

  @Test
  void letsInWhoMay() {
    var body = Map.of("legalName", "MedHost");
    client
        .post()
        .uri("/api/v1/vendors")
        .headers(as(Role.AUDITOR))
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .isForbidden();
    client
        .post()
        .uri("/api/v1/vendors")
        .headers(asClient("vendors:read"))
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .isForbidden();
    client
        .post()
        .uri("/api/v1/vendors")
        .headers(asClient("vendors:write"))
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .isCreated();
    String vendor = created("/api/v1/vendors", Map.of("legalName", "Olive's", "owner", "olive"));
    client
        .get()
        .uri(vendor)
        .headers(as(Role.BUSINESS_OWNER))
        .exchange()
        .expectStatus()
        .isNotFound();
    get("/api/v1/vendors/" + new UUID(1, 1)).expectStatus().isNotFound();
  }

  private String created(String path, Map<String, ?> body) {
    var location =
        post(path, body)
            .expectStatus()
            .isCreated()
            .returnResult(Void.class)
            .getResponseHeaders()
            .getFirst("Location");
    assertThat(location).startsWith(path);
    return Objects.requireNonNull(location);
  }

  private WebTestClient.ResponseSpec get(String path) {
    return client.get().uri(path).headers(as(Role.ANALYST)).exchange();
  }

  private WebTestClient.ResponseSpec post(String path, Map<String, ?> body) {
    return client
        .post()
        .uri(path)
        .headers(as(Role.ANALYST))
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private WebTestClient.ResponseSpec patch(String path, long seen, Map<String, ?> body) {
    return client
        .patch()
        .uri(path)
        .headers(as(Role.ANALYST))
        .header("If-Match", "\"" + seen + "\"")
        .contentType(MediaType.valueOf(MergePatches.MEDIA_TYPE))
        .bodyValue(body)
        .exchange();
  }
}
