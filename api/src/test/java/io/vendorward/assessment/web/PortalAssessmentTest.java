package io.vendorward.assessment.web;

import static io.vendorward.security.SliceSecurity.as;
import static io.vendorward.security.SliceSecurity.asPortalUser;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.console.ConsoleSlice;
import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.identity.Role;
import io.vendorward.identity.web.PortalAdmissions;
import io.vendorward.operation.RecordedJobs;
import io.vendorward.portal.AddressHmac;
import io.vendorward.portal.ContactAddress;
import io.vendorward.portal.InMemoryContactAddresses;
import io.vendorward.portal.InMemoryGrants;
import io.vendorward.portal.usecase.EnterGrant;
import io.vendorward.security.SliceSecurity;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.Scope;
import io.vendorward.vendor.InMemoryContacts;
import io.vendorward.vendor.InMemoryVendors;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** A hospital's request over REST, as its vendor's person sees it. */
@WebFluxTest(
    controllers = {
      AssessmentController.class,
      AssessmentStepController.class,
      ReviewController.class,
      PortalAssessmentController.class
    },
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({
  ConsoleSlice.class,
  PortalAssessmentTest.Surroundings.class,
  AssessmentSlice.class,
  AssessmentResponses.class,
  Receipts.class,
  AssessmentController.class,
  AssessmentStepController.class,
  ReviewController.class,
  PortalAssessmentController.class
})
class PortalAssessmentTest {

  private static final String YES = "{\"value\": {\"choice\": \"YES\"}}";

  @TestConfiguration(proxyBeanMethods = false)
  static class Surroundings {

    @Bean
    PortalAdmissions portalAdmissions(
        InMemoryGrants grants, InMemoryTables tables, InstantSource clock) {
      return new EnterGrant(grants, grants, tables, clock)::handle;
    }
  }

  @Autowired WebTestClient client;
  @Autowired InMemoryTables tables;
  @Autowired InMemoryVendors vendors;
  @Autowired InMemoryContacts contacts;
  @Autowired RecordedJobs jobs;

  private String id = "";

  @BeforeEach
  void aRequestIsSentToAPersonInThePortal() {
    tables.clear();
    var caller =
        Caller.staff(SliceSecurity.TENANT, new Actor.Person("ana", "Ana Lyst"), Origin.LOCAL);
    AssessmentSlice.vendorExists(caller, tables, vendors, contacts);
    var linked =
        new ContactAddress(
            SliceSecurity.TENANT,
            AssessmentSlice.SAM,
            new AddressHmac("ab"),
            Optional.of(SliceSecurity.ACCOUNT));
    tables
        .within(
            caller.scope(),
            () -> new InMemoryContactAddresses(tables).put(linked, caller.actor(), Instant.EPOCH))
        .block();
    id = sent();
  }

  @Test
  void letsTheVendorAnswerAndSubmitAndKeepsAReceipt() {
    portal(HttpMethod.GET, "", "", PortalAssessmentTest::plain)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.hospital")
        .isEqualTo("St. Mary's Hospital");
    portal(HttpMethod.GET, "/receipt", "", PortalAssessmentTest::plain).expectStatus().isNotFound();
    answerWhatIsRequired();
    portal(HttpMethod.DELETE, "/answers/1.1", "", PortalAssessmentTest::plain)
        .expectStatus()
        .isEqualTo(428);
    portal(HttpMethod.DELETE, "/answers/1.1", "", ifMatch(1)).expectStatus().isOk();
    portal(HttpMethod.GET, "/questions", "", PortalAssessmentTest::plain)
        .expectBody()
        .jsonPath("$.progress.answered")
        .isEqualTo(1);
    portal(HttpMethod.PUT, "/answers/1.1", YES, ifMatch(2)).expectStatus().isOk();
    JsonNode sheet =
        body(
            portal(HttpMethod.GET, "/questions", "", PortalAssessmentTest::plain)
                .expectStatus()
                .isOk());
    assertThat(sheet.at("/progress/answered").asInt()).isEqualTo(2);
    submit(PortalAssessmentTest::plain)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.attestedBy")
        .isEqualTo("Sam Ray");
    portal(HttpMethod.GET, "/receipt", "", PortalAssessmentTest::plain).expectStatus().isOk();
    portal(HttpMethod.PUT, "/answers/1.1", "{}", ifMatch(1)).expectStatus().isEqualTo(409);
  }

  @Test
  void submitsOnceForAKeyAndGivesTheSameReceiptAgain() {
    answerWhatIsRequired();
    String body = submission();
    JsonNode first = body(submit(body, key("k1")).expectStatus().isOk());
    JsonNode again = body(submit(body, key("k1")).expectStatus().isOk());
    assertThat(again).isEqualTo(first);
    assertThat(jobs.ofKind("score")).hasSize(1);
    submit(body.replace("CISO", "CTO"), key("k1")).expectStatus().isEqualTo(422);
    submit(body, key("k2")).expectStatus().isEqualTo(409);
  }

  @Test
  void givesTheReceiptOfTheCallThatIsRepeatedNotOfALaterOne() {
    answerWhatIsRequired();
    String body = submission();
    JsonNode first = body(submit(body, key("k1")).expectStatus().isOk());
    giveBack("1.2");
    portal(HttpMethod.PUT, "/answers/1.2", YES.replace("YES", "NO"), ifMatch(1))
        .expectStatus()
        .isOk();
    JsonNode second = body(submit(submission(), key("k2")).expectStatus().isOk());
    assertThat(second.path("submissionId")).isNotEqualTo(first.path("submissionId"));
    assertThat(body(submit(body, key("k1")).expectStatus().isOk())).isEqualTo(first);
  }

  @Test
  void freesTheKeyOfACallThatChangedNothing() {
    answerWhatIsRequired();
    submit(submission().replace("true", "false"), key("k1")).expectStatus().isBadRequest();
    submit(submission(), key("k1")).expectStatus().isOk();
  }

  @Test
  void isNotThereForWhomNoGrantOpensIt() {
    id = new UUID(1, 1).toString();
    portal(HttpMethod.GET, "", "", PortalAssessmentTest::plain).expectStatus().isNotFound();
    id = "none";
    portal(HttpMethod.GET, "", "", PortalAssessmentTest::plain).expectStatus().isNotFound();
  }

  @Test
  void isNotThereOnceTheGrantIsRevokedWhileACallIsUnderWay() {
    answerWhatIsRequired();
    String body = submission();
    tables.close(scope -> scope instanceof Scope.Portal);
    for (var answer :
        new ResponseSpec[] {
          portal(HttpMethod.GET, "", "", PortalAssessmentTest::plain),
          portal(HttpMethod.GET, "/questions", "", PortalAssessmentTest::plain),
          portal(HttpMethod.PUT, "/answers/1.1", YES, ifMatch(1)),
          submit(body, PortalAssessmentTest::plain),
          submit(body, key("k1"))
        }) {
      answer
          .expectStatus()
          .isNotFound()
          .expectBody()
          .jsonPath("$.code")
          .isEqualTo("unknown-resource");
    }
  }

  // how the tests call

  private String sent() {
    String draft =
        """
        {"vendorId": "%s", "templateVersionId": "%s", "dueDate": "2026-12-24", "contactIds": ["%s"]}
        """
            .formatted(AssessmentSlice.VENDOR, AssessmentSlice.TEMPLATE, AssessmentSlice.SAM);
    String made =
        body(staff("", draft, PortalAssessmentTest::plain).expectStatus().isCreated())
            .path("id")
            .asString();
    staff("/" + made + "/send", "{}", ifMatch(1)).expectStatus().isOk();
    return made;
  }

  private void giveBack(String question) {
    client
        .put()
        .uri("/api/v1/assessments/" + id + "/questions/" + question + "/decision")
        .headers(as(Role.ANALYST))
        .headers(PortalAssessmentTest::first)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{\"verdict\": \"TO_RETURN\", \"comment\": \"which?\"}")
        .exchange()
        .expectStatus()
        .isOk();
    long version =
        body(client.get().uri("/api/v1/assessments/" + id).headers(as(Role.ANALYST)).exchange())
            .path("version")
            .asLong();
    var returned =
        "{\"questions\": [{\"questionKey\": \"" + question + "\", \"reason\": \"which?\"}]}";
    staff("/" + id + "/return", returned, ifMatch(version)).expectStatus().isOk();
  }

  private void answerWhatIsRequired() {
    for (String key : new String[] {"1.1", "1.2"}) {
      portal(HttpMethod.PUT, "/answers/" + key, YES, PortalAssessmentTest::first)
          .expectStatus()
          .isOk();
    }
  }

  private String submission() {
    var digest =
        body(portal(HttpMethod.GET, "/questions", "", PortalAssessmentTest::plain))
            .path("answersDigest");
    return """
    {"attestation": {"name": "Sam Ray", "title": "CISO", "accepted": true}, "answersDigest": "%s"}
    """
        .formatted(digest.asString());
  }

  private ResponseSpec submit(Consumer<HttpHeaders> headers) {
    return submit(submission(), headers);
  }

  private ResponseSpec submit(String body, Consumer<HttpHeaders> headers) {
    return portal(HttpMethod.POST, "/submit", body, headers);
  }

  private ResponseSpec staff(String path, String body, Consumer<HttpHeaders> headers) {
    return client
        .post()
        .uri("/api/v1/assessments" + path)
        .headers(as(Role.ANALYST))
        .headers(headers)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private ResponseSpec portal(
      HttpMethod method, String path, String body, Consumer<HttpHeaders> headers) {
    var request =
        client
            .method(method)
            .uri("/api/v1/portal/assessments/" + id + path)
            .headers(asPortalUser())
            .headers(headers);
    return body.isEmpty()
        ? request.exchange()
        : request.contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
  }

  private static void plain(HttpHeaders headers) {}

  private static void first(HttpHeaders headers) {
    headers.setIfNoneMatch("*");
  }

  private static Consumer<HttpHeaders> ifMatch(long version) {
    return headers -> headers.setIfMatch("\"" + version + "\"");
  }

  private static Consumer<HttpHeaders> key(String key) {
    return headers -> headers.set("Idempotency-Key", key);
  }

  private static JsonNode body(ResponseSpec answer) {
    return Optional.ofNullable(answer.expectBody(JsonNode.class).returnResult().getResponseBody())
        .orElseThrow();
  }
}
