package io.vendorward.phi.web;

import static io.vendorward.security.SliceSecurity.as;

import io.vendorward.identity.Role;
import io.vendorward.security.SliceSecurity;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@WebFluxTest(
    controllers = {
      CoverageController.class,
      DeterminationController.class,
      PhiFlowController.class,
      CoverageWords.class
    },
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({
  SliceSecurity.class,
  PhiUseCases.class,
  CoverageUseCases.class,
  PhiSlice.class,
  PhiSurroundings.class
})
class CoverageControllerTest {

  @Autowired WebTestClient client;
  @Autowired PhiSlice.TheService service;

  @BeforeEach
  void aServiceOfAVendor() {
    service.begin();
  }

  @Test
  void saysWhyAFlowIsNotCoveredAndUntilWhenItIsNotNeeded() {
    String flow = described();
    get(flow + "/coverage?asOf=2026-05-01")
        .expectBody()
        .jsonPath("$.answer")
        .isEqualTo("JUDGED")
        .jsonPath("$.coverage.status")
        .isEqualTo("UNCOVERED")
        .jsonPath("$.coverage.reason")
        .isEqualTo("There is no agreement in writing for this service.")
        .jsonPath("$.coverage.shortfalls[0].basis")
        .isEqualTo("LAW");
    get(flow + "/coverage?asOf=2026-02-28").expectBody().jsonPath("$.answer").isEqualTo("NO_FLOW");
    get(flow + "/coverage?knownAt=2026-11-24T11:00:00Z")
        .expectBody()
        .jsonPath("$.answer")
        .isEqualTo("BEFORE_RECORDS_BEGAN");

    String made = determined("CONDUIT", null, 201);
    get(flow + "/coverage?asOf=2026-05-01")
        .expectBody()
        .jsonPath("$.coverage.status")
        .isEqualTo("NOT_REQUIRED");
    edit(made + "/end", 1, Map.of("lastDay", "2026-05-31"))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.lastDay")
        .isEqualTo("2026-05-31");
    get(flow + "/coverage-timeline")
        .expectBody()
        .jsonPath("$.intervals.length()")
        .isEqualTo(2)
        .jsonPath("$.intervals[0].last")
        .isEqualTo("2026-05-31")
        .jsonPath("$.intervals[1].coverage.status")
        .isEqualTo("UNCOVERED");
  }

  @Test
  void listsAndCountsThePortfolio() {
    described();
    get("/api/v1/phi-coverage?asOf=2026-05-01")
        .expectBody()
        .jsonPath("$.data[0].number")
        .isEqualTo("PHI-000001")
        .jsonPath("$.data[0].implied")
        .isEqualTo(false)
        .jsonPath("$.data[0].coverage.status")
        .isEqualTo("UNCOVERED");
    get("/api/v1/phi-coverage/counts").expectBody().jsonPath("$.flows.UNCOVERED").isEqualTo(1);
  }

  @Test
  void wantsADocumentWhereTheGroundAsksForOne() {
    determined("DE_IDENTIFIED", null, 400);
    String made = determined("DE_IDENTIFIED", "Expert report of March", 201);
    edit(made + "/renew", 1, Map.of("decidedBy", "Pat", "reviewOn", "2028-01-01"))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].code")
        .isEqualTo("document-needed");
    edit(
            made + "/renew",
            1,
            Map.of("decidedBy", "Pat", "document", "Report of 2027", "reviewOn", "2028-01-01"))
        .expectBody()
        .jsonPath("$.reviewOn")
        .isEqualTo("2028-01-01");
    edit(made + "/end", 1, Map.of("lastDay", "2026-05-31")).expectStatus().isEqualTo(412);
    get("/api/v1/ba-determinations").expectBody().jsonPath("$.data.length()").isEqualTo(1);
  }

  private String described() {
    return Objects.requireNonNull(
        post(
                "/api/v1/phi-flows",
                Map.of(
                    "vendorId",
                    PhiSlice.VENDOR,
                    "engagementId",
                    PhiSlice.HOSTING,
                    "name",
                    "Charts",
                    "from",
                    "2026-03-01",
                    "facts",
                    Map.of()))
            .expectStatus()
            .isCreated()
            .returnResult(String.class)
            .getResponseHeaders()
            .getFirst("Location"));
  }

  private String determined(String ground, @Nullable String document, int status) {
    var made = new HashMap<String, Object>();
    made.put("vendorId", PhiSlice.VENDOR);
    made.put("engagementId", PhiSlice.HOSTING);
    made.put("ground", ground);
    made.put("firstDay", "2026-03-01");
    made.put("decidedBy", "Pat Doe");
    made.put("reviewOn", "2027-03-01");
    if (document != null) {
      made.put("document", document);
    }
    return String.valueOf(
        post("/api/v1/ba-determinations", made)
            .expectStatus()
            .isEqualTo(status)
            .returnResult(String.class)
            .getResponseHeaders()
            .getFirst("Location"));
  }

  private ResponseSpec post(String address, Object body) {
    return client.post().uri(address).headers(as(Role.PRIVACY)).bodyValue(body).exchange();
  }

  private ResponseSpec edit(String address, long version, Object body) {
    return client
        .post()
        .uri(address)
        .headers(as(Role.PRIVACY))
        .header("If-Match", "\"" + version + "\"")
        .bodyValue(body)
        .exchange();
  }

  private ResponseSpec get(String address) {
    return client.get().uri(address).headers(as(Role.AUDITOR)).exchange();
  }
}
