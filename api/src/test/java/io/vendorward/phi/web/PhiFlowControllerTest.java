package io.vendorward.phi.web;

import static io.vendorward.security.SliceSecurity.TENANT;
import static io.vendorward.security.SliceSecurity.as;
import static io.vendorward.vendor.VendorFixtures.MORNING;
import static io.vendorward.vendor.VendorFixtures.aProfile;
import static io.vendorward.vendor.VendorFixtures.aService;
import static io.vendorward.vendor.VendorFixtures.aVendor;
import static io.vendorward.vendor.VendorFixtures.anAnalystOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.audit.RecordedChanges;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Role;
import io.vendorward.listing.Page;
import io.vendorward.phi.InMemoryPhiFlows;
import io.vendorward.phi.usecase.PhiFlowList;
import io.vendorward.security.SliceSecurity;
import io.vendorward.tenancy.InMemoryCounters;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.InMemoryEngagements;
import io.vendorward.vendor.InMemoryLegalEntities;
import io.vendorward.vendor.InMemoryVendors;
import io.vendorward.vendor.LegalEntity;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.Parties;
import io.vendorward.vendor.Revision;
import io.vendorward.vendor.VendorId;
import io.vendorward.web.MergePatches;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
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
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;

@WebFluxTest(
    controllers = PhiFlowController.class,
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({SliceSecurity.class, PhiUseCases.class, PhiFlowControllerTest.Slice.class})
class PhiFlowControllerTest {

  private static final UUID VENDOR = new UUID(4, 1);
  private static final UUID HOSTING = new UUID(1, 1);
  private static final LegalEntityId HOSPITAL = new LegalEntityId(new UUID(2, 1));
  private static final LegalEntityId VENDOR_INC = new LegalEntityId(new UUID(3, 1));

  @TestConfiguration(proxyBeanMethods = false)
  static class Slice {

    @Bean
    InMemoryTables tables() {
      return new InMemoryTables();
    }

    @Bean
    RecordedChanges changes(InMemoryTables tables) {
      return new RecordedChanges(tables);
    }

    @Bean
    InMemoryPhiFlows flows(InMemoryTables tables) {
      return new InMemoryPhiFlows(tables);
    }

    /** All of the one service. */
    @Bean
    PhiFlowList list(InMemoryPhiFlows flows) {
      return (tenant, reach, query, request) ->
          Mono.justOrEmpty(query.engagement())
              .flatMap(engagement -> flows.of(tenant, engagement))
              .defaultIfEmpty(List.of())
              .map(rows -> new Page<>(rows, Optional.empty()));
    }

    @Bean
    InMemoryVendors vendors(InMemoryTables tables) {
      return new InMemoryVendors(tables);
    }

    @Bean
    InMemoryEngagements engagements(InMemoryTables tables) {
      return new InMemoryEngagements(tables);
    }

    @Bean
    InMemoryLegalEntities entities(InMemoryTables tables) {
      return new InMemoryLegalEntities(tables);
    }

    @Bean
    InMemoryCounters counters(InMemoryTables tables) {
      return new InMemoryCounters(tables);
    }

    @Bean
    NewIds ids() {
      return new SequentialIds();
    }

    @Bean
    InstantSource clock() {
      return InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z"));
    }
  }

  @Autowired WebTestClient client;
  @Autowired InMemoryTables tables;
  @Autowired InMemoryVendors vendors;
  @Autowired InMemoryEngagements engagements;
  @Autowired InMemoryLegalEntities entities;
  @Autowired RecordedChanges changes;

  @BeforeEach
  void aServiceOfAVendor() {
    tables.clear();
    Caller caller = anAnalystOf(TENANT);
    var vendor = aVendor(VENDOR, 1, aProfile("MedHost, LLC"));
    var engagement =
        new Engagement(
            new EngagementId(HOSTING),
            vendor.id(),
            aService("EHR hosting"),
            new Parties(HOSPITAL, VENDOR_INC),
            Revision.first(MORNING));
    tables
        .within(
            caller.scope(),
            () ->
                vendors
                    .insert(caller, vendor)
                    .then(entities.insert(caller, entity(HOSPITAL, Optional.empty())))
                    .then(entities.insert(caller, entity(VENDOR_INC, Optional.of(vendor.id()))))
                    .then(engagements.insert(caller, engagement)))
        .block();
  }

  @Test
  void describesAFlowBetweenThePartiesOfItsService() {
    String flow = described();
    get(flow)
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"1\"")
        .expectBody()
        .jsonPath("$.number")
        .isEqualTo("PHI-000001")
        .jsonPath("$.chapters[0].facts.servedEntityId")
        .isEqualTo(HOSPITAL.toString())
        .jsonPath("$.chapters[0].facts.types[0]")
        .isEqualTo("CLINICAL")
        .jsonPath("$.chapters[0].facts.purpose")
        .doesNotExist();
    get("/api/v1/phi-flows?engagement=" + HOSTING)
        .expectBody()
        .jsonPath("$.data.length()")
        .isEqualTo(1);
    assertThat(changes.types()).containsExactly("phi_flow.described");
  }

  @Test
  void namesTheFieldThatIsWrong() {
    refused(description(HOSTING, Map.of("types", List.of())), "/facts/types", "none-named");
    refused(
        description(HOSTING, Map.of("servedEntityId", VENDOR_INC.toString())),
        "/facts/servedEntityId",
        "not-a-legal-entity");
    refused(
        description(HOSTING, Map.of("regionsAtRest", List.of("usa"))),
        "/facts/regionsAtRest/0",
        "pattern");
    refused(description(new UUID(9, 9), Map.of()), "/engagementId", "unknown-engagement");
  }

  @Test
  void keepsWhatWasTrueBefore() {
    String flow = described();
    step(flow, "amend", 1, chapter("2026-07-01", "MODEL_TRAINING"))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.chapters.length()")
        .isEqualTo(2)
        .jsonPath("$.chapters[1].facts.purpose")
        .isEqualTo("MODEL_TRAINING");
    step(flow, "amend", 1, chapter("2026-08-01", "SERVICE")).expectStatus().isEqualTo(412);
    step(flow, "amend", 2, chapter("2026-06-01", "SERVICE"))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/from");
    step(flow, "correct", 2, chapter("2026-07-01", "SERVICE"))
        .expectBody()
        .jsonPath("$.chapters[1].facts.purpose")
        .isEqualTo("SERVICE");
    step(flow, "end", 3, Map.of("lastDay", "2026-12-31"))
        .expectBody()
        .jsonPath("$.lastDay")
        .isEqualTo("2026-12-31");
    step(flow, "resume", 4, Map.of()).expectBody().jsonPath("$.lastDay").doesNotExist();
    assertThat(changes.types())
        .containsExactly(
            "phi_flow.described",
            "phi_flow.amended",
            "phi_flow.corrected",
            "phi_flow.ended",
            "phi_flow.resumed");
  }

  @Test
  void isCalledSomethingElse() {
    String flow = described();
    client
        .patch()
        .uri(flow)
        .headers(as(Role.PRIVACY))
        .header("If-Match", "\"1\"")
        .contentType(MediaType.valueOf(MergePatches.MEDIA_TYPE))
        .bodyValue(Map.of("method", "SFTP"))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.name")
        .isEqualTo("Charts to the host")
        .jsonPath("$.method")
        .isEqualTo("SFTP");
  }

  @Test
  void isForThoseWhoMayWriteFlows() {
    client
        .post()
        .uri("/api/v1/phi-flows")
        .headers(as(Role.REVIEWER))
        .bodyValue(description(HOSTING, Map.of()))
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  private String described() {
    return Objects.requireNonNull(
        post(description(HOSTING, Map.of("types", List.of("CLINICAL"))))
            .expectStatus()
            .isCreated()
            .returnResult(String.class)
            .getResponseHeaders()
            .getFirst("Location"));
  }

  private void refused(Map<String, Object> description, String pointer, String code) {
    post(description)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo(pointer)
        .jsonPath("$.errors[0].code")
        .isEqualTo(code);
  }

  private static Map<String, Object> description(UUID engagement, Map<String, Object> facts) {
    return Map.of(
        "vendorId",
        VENDOR.toString(),
        "engagementId",
        engagement.toString(),
        "name",
        "Charts to the host",
        "from",
        "2026-03-01",
        "facts",
        facts);
  }

  private static Map<String, Object> chapter(String from, String purpose) {
    return Map.of("from", from, "facts", Map.of("purpose", purpose));
  }

  private ResponseSpec post(Object body) {
    return client
        .post()
        .uri("/api/v1/phi-flows")
        .headers(as(Role.PRIVACY))
        .bodyValue(body)
        .exchange();
  }

  private ResponseSpec step(String flow, String step, long version, Object body) {
    return client
        .post()
        .uri(flow + "/" + step)
        .headers(as(Role.PRIVACY))
        .header("If-Match", "\"" + version + "\"")
        .bodyValue(body)
        .exchange();
  }

  private ResponseSpec get(String address) {
    return client.get().uri(address).headers(as(Role.AUDITOR)).exchange();
  }

  private static LegalEntity entity(LegalEntityId id, Optional<VendorId> vendor) {
    return LegalEntity.silent(id, vendor, "Somebody", MORNING);
  }
}
