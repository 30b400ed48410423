package io.vendorward.paper.web;

import static io.vendorward.phi.web.PhiSlice.HOSPITAL;
import static io.vendorward.phi.web.PhiSlice.VENDOR;
import static io.vendorward.phi.web.PhiSlice.VENDOR_INC;
import static io.vendorward.security.SliceSecurity.as;
import static io.vendorward.security.SliceSecurity.asClient;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.agreement.AgreementKind;
import io.vendorward.agreement.Term;
import io.vendorward.agreement.web.AgreementApi;
import io.vendorward.agreement.web.AgreementUseCases;
import io.vendorward.identity.Role;
import io.vendorward.phi.web.CoverageUseCases;
import io.vendorward.phi.web.PhiSlice;
import io.vendorward.phi.web.PhiSurroundings;
import io.vendorward.phi.web.PhiUseCases;
import io.vendorward.portal.Hospital;
import io.vendorward.portal.usecase.Hospitals;
import io.vendorward.security.SliceSecurity;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
import tools.jackson.databind.JsonNode;

@WebFluxTest(
    controllers = PaperController.class,
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({
  SliceSecurity.class,
  AgreementApi.class,
  AgreementUseCases.class,
  PhiUseCases.class,
  CoverageUseCases.class,
  PaperUseCases.class,
  PhiSlice.class,
  PaperSlice.class,
  PhiSurroundings.class
})
class PaperControllerTest {

  @TestConfiguration(proxyBeanMethods = false)
  static class Surroundings {
    @Bean
    Hospitals hospitals() {
      return _ ->
          Mono.just(new Hospital("Harbor Point", Locale.US, ZoneId.of("America/New_York"), ""));
    }
  }

  @Autowired WebTestClient client;
  @Autowired PhiSlice.TheService service;
  @Autowired PaperSlice.ThePeople people;

  @BeforeEach
  void aServiceOfAVendorWithAContact() {
    service.begin();
    people.begin();
  }

  @Test
  void whatIsMissingOfATextIsNamedAtItsField() {
    var terms = new HashMap<>(terms());
    terms.remove("negotiated");
    String baa = drafted(terms);
    get(baa + "/versions/1/text")
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/terms/negotiated/breachNotice")
        .jsonPath("$.errors[0].code")
        .isEqualTo("no-value");
    get(baa + "/versions/7/text").expectStatus().isNotFound();
    get(baa + "/discussion").expectStatus().isNotFound();
    get(baa + "/versions/1/document").expectStatus().isNotFound();
  }

  @Test
  void aDraftIsSharedOnlyOnceItIsOpen() {
    String baa = drafted(terms());
    get(baa + "/versions/1/text")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("DRAFT")
        .jsonPath("$.articles[0].key")
        .isEqualTo("PARTIES");
    post(baa + "/invitations", invitation(PaperSlice.CONTACT)).expectStatus().isEqualTo(409);
    step(baa, "negotiate", 1);
    post(baa + "/invitations", invitation(new UUID(5, 77)))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].code")
        .isEqualTo("not-a-contact");
    post(baa + "/invitations", invitation(PaperSlice.CONTACT))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("IN_NEGOTIATION");
    client
        .get()
        .uri(baa + "/versions/1/document?format=DOCX")
        .headers(as(Role.ANALYST))
        .exchange()
        .expectHeader()
        .contentType(PaperFiles.DOCX)
        .expectHeader()
        .valueMatches("Content-Disposition", "attachment; .*Agreement.*hosting.*docx.*");
    client
        .get()
        .uri(baa + "/versions/1/document")
        .headers(as(Role.ANALYST))
        .exchange()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PDF);
  }

  @Test
  void valuesAreProposedAndTakenUp() {
    String baa = drafted(terms());
    step(baa, "negotiate", 1);
    post(
            baa + "/versions/1/remarks",
            Map.of("article", "R12", "proposal", Map.of("returnDays", 60, "insuranceDollars", 5)))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].code")
        .isEqualTo("not-one-value");
    String remark =
        body(post(
                baa + "/versions/1/remarks",
                Map.of("article", "R12", "proposal", Map.of("returnDays", 60), "text", "Longer")))
            .path("id")
            .asString();
    get(baa + "/discussion")
        .expectBody()
        .jsonPath("$.remarks[0].proposal.returnDays")
        .isEqualTo(60)
        .jsonPath("$.remarks[0].side")
        .isEqualTo("TENANT");
    post(baa + "/remarks/" + remark + "/answer", Map.of("accepted", false))
        .expectStatus()
        .isBadRequest();
    post(baa + "/remarks/" + remark + "/answer", Map.of("accepted", true))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.answers")
        .isEqualTo(remark)
        .jsonPath("$.accepted")
        .isEqualTo(true);
    post(baa + "/remarks/" + remark + "/answer", Map.of("accepted", true))
        .expectStatus()
        .isEqualTo(409);
    post(baa + "/remarks/" + new UUID(1, 2) + "/answer", Map.of("accepted", true))
        .expectStatus()
        .isNotFound();
    post(baa + "/versions/9/remarks", Map.of("article", "R12", "text", "What?"))
        .expectStatus()
        .isNotFound();
    assertThat(body(get(baa + "/versions/1/text")).toString()).contains("within 60 days");
  }

  @Test
  void aPersonSignsWhatWasShown() {
    String baa = drafted(terms());
    step(baa, "negotiate", 1);
    String digest = body(get(baa + "/versions/1/text")).path("digest").asString();
    sign(baa, digest).expectStatus().isEqualTo(409);
    step(baa, "send", 2);
    sign(baa, "0".repeat(64))
        .expectStatus()
        .isEqualTo(412)
        .expectBody()
        .jsonPath("$.current.digest")
        .isEqualTo(digest);
    sign(baa, "0").expectStatus().isBadRequest();
    client
        .post()
        .uri(baa + "/versions/1/sign")
        .headers(asClient("baas:write"))
        .bodyValue(signature(digest))
        .exchange()
        .expectStatus()
        .isForbidden();
    var unattested = new HashMap<>(signature(digest));
    unattested.put("authority", false);
    post(baa + "/versions/1/sign", unattested)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].code")
        .isEqualTo("required");
    sign(baa, digest)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.email")
        .isEqualTo("ana@harbor.example");
    sign(baa, digest).expectStatus().isEqualTo(409);
    people.settle();
    get(baa + "/versions/1/text")
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("PARTIALLY_EXECUTED")
        .jsonPath("$.awaited[0]")
        .isEqualTo("VENDOR");
    get(baa + "/discussion").expectBody().jsonPath("$.signings[0].digest").isEqualTo(digest);
  }

  private ResponseSpec sign(String baa, String digest) {
    return post(baa + "/versions/1/sign", signature(digest));
  }

  private static Map<String, Object> signature(String digest) {
    return Map.of(
        "digest",
        digest,
        "name",
        "Ana Ruiz",
        "title",
        "Privacy officer",
        "consent",
        true,
        "authority",
        true);
  }

  private static Map<String, Object> invitation(UUID contact) {
    return Map.of("contactIds", List.of(contact), "right", "SIGN", "dueOn", "2026-12-15");
  }

  private void step(String baa, String step, long version) {
    client
        .post()
        .uri(baa + "/versions/1/" + step)
        .headers(as(Role.PRIVACY))
        .header("If-Match", "\"" + version + "\"")
        .exchange()
        .expectStatus()
        .isOk();
  }

  private String drafted(Map<String, Object> terms) {
    return Objects.requireNonNull(
        client
            .post()
            .uri("/api/v1/baas")
            .headers(as(Role.ANALYST))
            .bodyValue(Map.of("vendorId", VENDOR, "title", "Agreement on hosting", "terms", terms))
            .exchange()
            .expectStatus()
            .isCreated()
            .returnResult(String.class)
            .getResponseHeaders()
            .getFirst("Location"));
  }

  private ResponseSpec get(String path) {
    return client.get().uri(path).headers(as(Role.PRIVACY)).exchange();
  }

  private ResponseSpec post(String path, Object body) {
    return client.post().uri(path).headers(as(Role.PRIVACY)).bodyValue(body).exchange();
  }

  private static JsonNode body(ResponseSpec response) {
    return Objects.requireNonNull(
        response.expectStatus().isOk().expectBody(JsonNode.class).returnResult().getResponseBody());
  }

  private static Map<String, Object> terms() {
    var everything = Map.of("kind", "ALL");
    return Map.of(
        "parties",
        Map.of("own", List.of(HOSPITAL.value()), "theirs", List.of(VENDOR_INC.value())),
        "effectiveDate",
        "2026-03-01",
        "duration",
        Map.of("kind", "UNTIL_TERMINATED"),
        "scope",
        Map.of(
            "services", everything,
            "types", everything,
            "uses", everything,
            "regionsAtRest", everything,
            "regionsOfWorkers", everything),
        "clauses",
        Stream.of(Term.values())
            .filter(term -> term.isOf(AgreementKind.BUSINESS_ASSOCIATE_AGREEMENT))
            .map(term -> Map.of("term", term, "status", "PRESENT"))
            .toList(),
        "negotiated",
        Map.of(
            "breachNotice", Map.of("amount", 5, "unit", "BUSINESS_DAYS", "from", "DISCOVERY"),
            "incidentNotice", Map.of("amount", 48, "unit", "HOURS", "from", "DISCOVERY"),
            "returnDays", 30));
  }
}
