package io.vendorward.phi.web;

import static io.vendorward.phi.web.PhiSlice.HOSPITAL;
import static io.vendorward.phi.web.PhiSlice.HOSTING;
import static io.vendorward.phi.web.PhiSlice.VENDOR;
import static io.vendorward.phi.web.PhiSlice.VENDOR_INC;
import static io.vendorward.security.SliceSecurity.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.audit.RecordedChanges;
import io.vendorward.identity.Role;
import io.vendorward.security.SliceSecurity;
import io.vendorward.web.MergePatches;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@WebFluxTest(
    controllers = PhiFlowController.class,
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({
  SliceSecurity.class,
  PhiUseCases.class,
  CoverageUseCases.class,
  PhiSlice.class,
  PhiSurroundings.class
})
class PhiFlowControllerTest {

  @Autowired WebTestClient client;
  @Autowired RecordedChanges changes;

  @Autowired PhiSlice.TheService service;

  @BeforeEach
  void aServiceOfAVendor() {
    service.begin();
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
    assertThat(changes.types()).containsExactly("phi_flow.described", "phi_flow.uncovered");
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
        .containsSubsequence(
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
}
