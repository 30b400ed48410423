package io.vendorward.agreement.web;

import static io.vendorward.phi.web.PhiSlice.HOSPITAL;
import static io.vendorward.phi.web.PhiSlice.VENDOR;
import static io.vendorward.phi.web.PhiSlice.VENDOR_INC;
import static io.vendorward.security.SliceSecurity.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.audit.RecordedChanges;
import io.vendorward.identity.Role;
import io.vendorward.phi.web.CoverageUseCases;
import io.vendorward.phi.web.PhiSlice;
import io.vendorward.phi.web.PhiSurroundings;
import io.vendorward.phi.web.PhiUseCases;
import io.vendorward.security.SliceSecurity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@WebFluxTest(
    controllers = {
      AgreementController.class,
      AgreementVersionController.class,
      AgreementRecordController.class,
      AgreementEdits.class
    },
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({
  SliceSecurity.class,
  AgreementUseCases.class,
  PhiUseCases.class,
  CoverageUseCases.class,
  PhiSlice.class,
  PhiSurroundings.class
})
class AgreementControllerTest {

  @Autowired WebTestClient client;
  @Autowired PhiSlice.TheService service;
  @Autowired RecordedChanges changes;

  @BeforeEach
  void aServiceOfAVendor() {
    service.begin();
  }

  @Test
  void goesFromDraftToForceAndIsAmendedAndEnded() {
    String agreement = drafted();
    step(agreement, "/versions/1/negotiate", 1, Map.of(), "IN_NEGOTIATION", 0);
    step(agreement, "/versions/1/send", 2, Map.of(), "OUT_FOR_SIGNATURE", 0);
    step(agreement, "/versions/1/signatures", 3, signed("VENDOR"), "PARTIALLY_EXECUTED", 0);
    step(agreement, "/versions/1/recall", 4, Map.of(), "IN_NEGOTIATION", 0);
    step(agreement, "/versions/1/send", 5, Map.of(), "OUT_FOR_SIGNATURE", 0);
    step(agreement, "/versions/1/signatures", 6, signed("VENDOR"), "PARTIALLY_EXECUTED", 0);
    step(agreement, "/versions/1/signatures", 7, signed("TENANT"), "FULLY_EXECUTED", 0);
    get(agreement)
        .expectBody()
        .jsonPath("$.standing.state")
        .isEqualTo("EXPIRING")
        .jsonPath("$.standing.nextDateIs")
        .isEqualTo("ENDS")
        .jsonPath("$.versions[0].firstDay")
        .isEqualTo("2026-03-05")
        .jsonPath("$.number")
        .isEqualTo("BAA-000001");

    post(agreement + "/versions", 8, Map.of("terms", terms("2026-11-01")))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.versions.length()")
        .isEqualTo(2);
    step(agreement, "/versions/2/withdraw", 9, Map.of(), "WITHDRAWN", 1);

    post(agreement + "/terminate", 10, Map.of("lastDay", "2026-11-30", "reason", "MUTUAL"))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.standing.nextDate")
        .isEqualTo("2026-11-30")
        .jsonPath("$.endings[0].services.kind")
        .isEqualTo("ALL");
    post(agreement + "/reinstate", 11, Map.of("lastDay", "2026-11-30"))
        .expectBody()
        .jsonPath("$.endings.length()")
        .isEqualTo(0);
    assertThat(changes.types())
        .containsSubsequence(
            "baa.drafted",
            "baa.negotiation_opened",
            "baa.sent",
            "baa.signed",
            "baa.recalled",
            "baa.executed",
            "baa.amendment_drafted",
            "baa.withdrawn",
            "baa.terminated",
            "baa.reinstated");
  }

  @Test
  void namesTheFieldThatIsWrong() {
    refused(
        with(terms("2026-03-01"), "duration", Map.of("kind", "FIXED")),
        "/terms/duration/lastDay",
        "required-for-kind");
    refused(
        with(terms("2026-03-01"), "duration", Map.of("kind", "FIXED", "lastDay", "2026-02-28")),
        "/terms/duration/lastDay",
        "before-effective");
    refused(
        with(
            terms("2026-03-01"),
            "scope",
            Map.of("services", Map.of("kind", "LISTED", "values", List.of(new UUID(9, 9))))),
        "/terms/scope/services/values",
        "unknown-engagement");
    refused(
        with(
            terms("2026-03-01"),
            "scope",
            Map.of("types", Map.of("kind", "ALL", "values", List.of("CLINICAL")))),
        "/terms/scope/types/values",
        "not-of-this-kind");
    refused(
        with(
            terms("2026-03-01"),
            "clauses",
            List.of(
                Map.of("term", "R1", "status", "PRESENT"),
                Map.of("term", "R1", "status", "ABSENT"))),
        "/terms/clauses",
        "named-twice");
  }

  @Test
  void refusesWhatItsStateDoesNotAllowAndWhatSomebodyChanged() {
    String agreement = drafted();
    post(agreement + "/versions/1/recall", 1, Map.of()).expectStatus().isEqualTo(409);
    post(agreement + "/versions/7/send", 1, Map.of()).expectStatus().isNotFound();
    post(agreement + "/versions/1/send", 9, Map.of())
        .expectStatus()
        .isEqualTo(412)
        .expectBody()
        .jsonPath("$.current.version")
        .isEqualTo(1);
  }

  @Test
  void leavesWhatBindsToThoseWhoSignOff() {
    String agreement = drafted();
    client
        .post()
        .uri(agreement + "/versions/1/signatures")
        .headers(as(Role.ANALYST))
        .header("If-Match", "\"1\"")
        .bodyValue(signed("VENDOR"))
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void reviewsAndCorrectsWhatIsOnRecord() {
    String agreement = drafted();
    post(agreement + "/versions/1/signatures", 1, signed("VENDOR", "TENANT")).expectStatus().isOk();
    var read =
        with(
            terms("2026-03-01"),
            "clauses",
            List.of(Map.of("term", "R5", "status", "ABSENT", "place", "page 3")));
    post(agreement + "/versions/1/review", 2, Map.of("terms", read))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.versions[0].terms.clauses[0].place")
        .isEqualTo("page 3");
    post(agreement + "/versions/1/review", 3, Map.of("terms", terms("2026-03-01")))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].code")
        .isEqualTo("was-known");
    post(agreement + "/versions/1/correct", 3, Map.of("terms", terms("2026-04-01")))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.versions[0].firstDay")
        .isEqualTo("2026-04-01");
    client
        .put()
        .uri(agreement + "/survival")
        .headers(as(Role.PRIVACY))
        .header("If-Match", "\"4\"")
        .bodyValue(Map.of("returnUntil", "2027-06-30"))
        .exchange()
        .expectBody()
        .jsonPath("$.survival.returnUntil")
        .isEqualTo("2027-06-30");
    client
        .delete()
        .uri(agreement + "/survival")
        .headers(as(Role.PRIVACY))
        .header("If-Match", "\"5\"")
        .exchange()
        .expectBody()
        .jsonPath("$.survival")
        .doesNotExist();
  }

  @Test
  void isWithAVendorOrWithOneForWhomTheHospitalWorks() {
    client
        .post()
        .uri("/api/v1/baas")
        .headers(as(Role.PRIVACY))
        .bodyValue(
            Map.of(
                "counterparty",
                "County Health Plan",
                "title",
                "Plan",
                "terms",
                terms("2026-01-01")))
        .exchange()
        .expectStatus()
        .isCreated()
        .expectBody()
        .jsonPath("$.counterparty")
        .isEqualTo("County Health Plan");
    client
        .post()
        .uri("/api/v1/baas")
        .headers(as(Role.PRIVACY))
        .bodyValue(Map.of("title", "Nobody", "terms", terms("2026-01-01")))
        .exchange()
        .expectStatus()
        .isBadRequest();
  }

  private String drafted() {
    return Objects.requireNonNull(
        client
            .post()
            .uri("/api/v1/baas")
            .headers(as(Role.ANALYST))
            .bodyValue(draft(terms("2026-03-01")))
            .exchange()
            .expectStatus()
            .isCreated()
            .returnResult(String.class)
            .getResponseHeaders()
            .getFirst("Location"));
  }

  private static Map<String, Object> draft(Map<String, Object> terms) {
    return Map.of("vendorId", VENDOR, "title", "Agreement on hosting", "terms", terms);
  }

  private static Map<String, Object> terms(String effective) {
    return Map.of(
        "effectiveDate", effective, "duration", Map.of("kind", "FIXED", "lastDay", "2027-02-28"));
  }

  private static Map<String, Object> with(Map<String, Object> terms, String name, Object value) {
    var changed = new HashMap<>(terms);
    changed.put(name, value);
    return changed;
  }

  private static Map<String, Object> signed(String... sides) {
    return Map.of(
        "signatures",
        Stream.of(sides)
            .map(side ->
                Map.of(
                    "side",
                    side,
                    "on",
                    "2026-03-05",
                    "name",
                    "Pat Doe",
                    "binds",
                    List.of(
                        Map.of(
                            "kind",
                            "NAMED",
                            "entityIds",
                            List.of(
                                side.equals("TENANT") ? HOSPITAL.value() : VENDOR_INC.value())))))
            .toList());
  }

  private void refused(Map<String, Object> terms, String pointer, String code) {
    client
        .post()
        .uri("/api/v1/baas")
        .headers(as(Role.PRIVACY))
        .bodyValue(draft(terms))
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo(pointer)
        .jsonPath("$.errors[0].code")
        .isEqualTo(code);
  }

  private void step(
      String agreement, String step, long version, Object body, String status, int at) {
    post(agreement + step, version, body)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.versions[" + at + "].status")
        .isEqualTo(status);
  }

  private ResponseSpec post(String address, long version, Object body) {
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
