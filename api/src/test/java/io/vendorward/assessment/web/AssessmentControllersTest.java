package io.vendorward.assessment.web;

import static io.vendorward.security.SliceSecurity.as;
import static io.vendorward.security.SliceSecurity.asClient;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.usecase.ScoreJobs;
import io.vendorward.console.ConsoleSlice;
import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.identity.Role;
import io.vendorward.operation.RecordedJobs;
import io.vendorward.security.SliceSecurity;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.vendor.InMemoryContacts;
import io.vendorward.vendor.InMemoryVendors;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** An assessment over REST, by the tenant's people and tools. */
@WebFluxTest(
    controllers = {
      AssessmentController.class,
      AssessmentStepController.class,
      AnswerController.class,
      ReviewController.class
    },
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({
  ConsoleSlice.class,
  AssessmentSlice.class,
  AssessmentResponses.class,
  AssessmentController.class,
  AssessmentStepController.class,
  AnswerController.class,
  ReviewController.class
})
class AssessmentControllersTest {

  private static final String ASSESSMENTS = "/api/v1/assessments";
  static final Consumer<HttpHeaders> FIRST = headers -> headers.setIfNoneMatch("*");

  @Autowired WebTestClient client;
  @Autowired InMemoryTables tables;
  @Autowired InMemoryVendors vendors;
  @Autowired InMemoryContacts contacts;
  @Autowired RecordedJobs jobs;
  @Autowired ScoresOnDemand scores;

  @BeforeEach
  void aVendorWithAPerson() {
    tables.clear();
    var caller =
        Caller.staff(SliceSecurity.TENANT, new Actor.Person("ana", "Ana Lyst"), Origin.LOCAL);
    AssessmentSlice.vendorExists(caller, tables, vendors, contacts);
  }

  @Test
  void refusesADraftThatNamesWhatThereIsNotOrADayInThePast() {
    post("", draft(AssessmentSlice.VENDOR, "2026-11-23"))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/dueDate")
        .jsonPath("$.errors[0].code")
        .isEqualTo("in-the-past");
    post("", draft(new UUID(8, 8), "2026-12-24"))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].code")
        .isEqualTo("unknown-vendor");
    post("", "{\"vendorId\": \"" + AssessmentSlice.VENDOR + "\"}")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors.length()")
        .isEqualTo(2);
  }

  @Test
  void sendsADraftOnceAndInTheVersionThatWasSeen() {
    String id = created();
    send(HttpMethod.POST, "/" + id + "/send", "{}", headers -> {}).expectStatus().isEqualTo(428);
    send(HttpMethod.POST, "/" + id + "/send", "{}", ifMatch(7))
        .expectStatus()
        .isEqualTo(412)
        .expectBody()
        .jsonPath("$.current.state")
        .isEqualTo("DRAFT");
    send(HttpMethod.POST, "/" + id + "/send", "{}", ifMatch(1)).expectStatus().isOk();
    send(HttpMethod.POST, "/" + id + "/send", "{}", ifMatch(2)).expectStatus().isEqualTo(409);
    send(HttpMethod.POST, "/" + new UUID(1, 1) + "/send", "{}", ifMatch(2))
        .expectStatus()
        .isNotFound();
    client
        .get()
        .uri(ASSESSMENTS + "?state=SENT")
        .headers(as(Role.AUDITOR))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.data[0].number")
        .isEqualTo("ASM-000001");
  }

  @Test
  void changesTheDueDateOfWhatWasSent() {
    String id = sent();
    patch(id, 2, "{\"dueDate\": \"2026-11-01\"}").expectStatus().isBadRequest();
    patch(id, 2, "{\"contactIds\": []}").expectStatus().isBadRequest();
    patch(id, 2, "{\"dueDate\": \"2027-01-31\"}")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.dueDate")
        .isEqualTo("2027-01-31");
  }

  @Test
  void recordsAnswersByVersionAndSaysWhatIsInTheWay() {
    String id = sent();
    answer(id, "1.1", yes(), headers -> {}).expectStatus().isEqualTo(428);
    answer(id, "1.1", recorded("{\"choice\": \"MAYBE\"}", ""), FIRST)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/value");
    answer(id, "1.1", recorded("{\"notApplicable\": true}", ""), FIRST)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/note");
    answer(id, "9.9", yes(), FIRST).expectStatus().isNotFound();
    answer(id, "1.1", yes(), FIRST)
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"1\"");
    answer(id, "1.1", recorded("{\"choice\": \"NO\"}", "not yet"), FIRST)
        .expectStatus()
        .isEqualTo(412)
        .expectBody()
        .jsonPath("$.current.value.choice")
        .isEqualTo("YES");
    answer(id, "1.1", recorded("{\"choice\": \"NO\"}", "not yet"), ifMatch(1))
        .expectStatus()
        .isOk();
    client
        .get()
        .uri(ASSESSMENTS + "/" + id + "/answers/1.1")
        .headers(as(Role.ANALYST))
        .exchange()
        .expectBody()
        .jsonPath("$.data.length()")
        .isEqualTo(2)
        .jsonPath("$.data[0].value.choice")
        .isEqualTo("NO");
  }

  @Test
  void takesAnAnswerBackAndKeepsItsHistory() {
    String id = sent();
    answer(id, "1.1", yes(), FIRST).expectStatus().isOk();
    clear(id, "1.1", AssessmentSlice.SAM, headers -> {}).expectStatus().isEqualTo(428);
    clear(id, "1.1", AssessmentSlice.SAM, ifMatch(7)).expectStatus().isEqualTo(412);
    clear(id, "1.2", AssessmentSlice.SAM, ifMatch(1)).expectStatus().isEqualTo(412);
    clear(id, "1.1", new UUID(9, 9), ifMatch(1))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].code")
        .isEqualTo("unknown-contact");
    clear(id, "9.9", AssessmentSlice.SAM, ifMatch(1)).expectStatus().isNotFound();
    clear(id, "1.1", AssessmentSlice.SAM, ifMatch(1))
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"2\"")
        .expectBody()
        .jsonPath("$.value.choice")
        .doesNotExist()
        .jsonPath("$.version")
        .isEqualTo(2);
    client
        .get()
        .uri(ASSESSMENTS + "/" + id + "/answers/1.1")
        .headers(as(Role.ANALYST))
        .exchange()
        .expectBody()
        .jsonPath("$.data[1].value.choice")
        .isEqualTo("YES");
    answer(id, "1.1", yes(), ifMatch(2)).expectStatus().isOk();
  }

  private WebTestClient.ResponseSpec clear(
      String id, String key, UUID contact, Consumer<HttpHeaders> precondition) {
    return client
        .delete()
        .uri(ASSESSMENTS + "/" + id + "/answers/" + key + "?contactId=" + contact)
        .headers(machine())
        .headers(precondition)
        .exchange();
  }

  @Test
  void savesManyAnswersEachByItself() {
    String id = sent();
    String many =
        """
        {"contactId": "%s", "answers": [
          {"questionKey": "1.1", "value": {"choice": "YES"}, "version": 0},
          {"questionKey": "1.2", "value": {"choice": "SURE"}, "version": 0},
          {"questionKey": "2.3", "value": {"number": 4.5}, "version": 3}]}
        """
            .formatted(AssessmentSlice.SAM);
    client
        .put()
        .uri(ASSESSMENTS + "/" + id + "/answers")
        .headers(machine())
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(many)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.results[0].saved")
        .isEqualTo(true)
        .jsonPath("$.results[1].code")
        .isEqualTo("unknown-option")
        .jsonPath("$.results[2].code")
        .isEqualTo("stale-version");
  }

  @Test
  void goesFromAnswersOverAReturnToTheEndOfTheReview() {
    String id = sent();
    answer(id, "1.1", yes(), FIRST).expectStatus().isOk();
    submit(id, "0".repeat(64)).expectStatus().isEqualTo(412);
    submit(id, digest(id))
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/answers/1.2");
    answer(id, "1.2", yes(), FIRST).expectStatus().isOk();
    submit(id, digest(id))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.state")
        .isEqualTo("SUBMITTED")
        .jsonPath("$.submission.attestedBy")
        .isEqualTo("Sam Secure");
    assertThat(jobs.ofKind(ScoreJobs.KIND)).hasSize(1);

    decide(id, "1.2", "{\"verdict\": \"TO_RETURN\"}", FIRST).expectStatus().isBadRequest();
    decide(id, "1.2", "{\"verdict\": \"TO_RETURN\", \"comment\": \"which?\"}", FIRST)
        .expectStatus()
        .isOk();
    assertThat(jobs.ofKind(ScoreJobs.KIND)).hasSize(2);
    step(id, "complete", "{}").expectStatus().isEqualTo(422);
    step(id, "return", "{\"questions\": [{\"questionKey\": \"1.2\", \"reason\": \"which?\"}]}")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.state")
        .isEqualTo("RETURNED");
    answer(id, "1.1", recorded("{\"choice\": \"NO\"}", ""), ifMatch(1))
        .expectStatus()
        .isEqualTo(409);
    answer(id, "1.2", recorded("{\"choice\": \"ALTERNATE\"}", "tapes"), ifMatch(1))
        .expectStatus()
        .isOk();
    submit(id, digest(id)).expectStatus().isOk();
    scores.setWaiting(true);
    step(id, "complete", "{}")
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("score-pending");
    scores.setWaiting(false);
    step(id, "complete", "{}")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.state")
        .isEqualTo("COMPLETED");
    step(id, "cancel", "{}").expectStatus().isEqualTo(409);
    step(id, "reopen", "{}")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.state")
        .isEqualTo("IN_REVIEW");
  }

  // how the tests call

  private String created() {
    return body(post("", draft(AssessmentSlice.VENDOR, "2026-12-24")).expectStatus().isCreated())
        .path("id")
        .asString();
  }

  private String sent() {
    String id = created();
    send(HttpMethod.POST, "/" + id + "/send", "{}", ifMatch(1)).expectStatus().isOk();
    return id;
  }

  private static String draft(UUID vendor, String due) {
    return """
    {"vendorId": "%s", "templateVersionId": "%s", "dueDate": "%s", "contactIds": ["%s"]}
    """
        .formatted(vendor, AssessmentSlice.TEMPLATE, due, AssessmentSlice.SAM);
  }

  private static String yes() {
    return recorded("{\"choice\": \"YES\"}", "");
  }

  private static String recorded(String value, String note) {
    return "{\"value\": %s, \"note\": \"%s\", \"contactId\": \"%s\"}"
        .formatted(value, note, AssessmentSlice.SAM);
  }

  private String digest(String id) {
    return body(client
            .get()
            .uri(ASSESSMENTS + "/" + id + "/questions")
            .headers(machine())
            .exchange()
            .expectStatus()
            .isOk())
        .at("/sheet/answersDigest")
        .asString();
  }

  private WebTestClient.ResponseSpec submit(String id, String digest) {
    return client
        .post()
        .uri(ASSESSMENTS + "/" + id + "/submit")
        .headers(machine())
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(
            """
            {"attestation": {"name": "Sam Secure", "title": "CISO", "accepted": true},
             "answersDigest": "%s", "contactId": "%s"}
            """
                .formatted(digest, AssessmentSlice.SAM))
        .exchange();
  }

  private WebTestClient.ResponseSpec answer(
      String id, String key, String body, Consumer<HttpHeaders> precondition) {
    return client
        .put()
        .uri(ASSESSMENTS + "/" + id + "/answers/" + key)
        .headers(machine())
        .headers(precondition)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private WebTestClient.ResponseSpec decide(
      String id, String key, String body, Consumer<HttpHeaders> precondition) {
    return send(HttpMethod.PUT, "/" + id + "/questions/" + key + "/decision", body, precondition);
  }

  /** A step in the version that the assessment has now. */
  private WebTestClient.ResponseSpec step(String id, String step, String body) {
    long version =
        body(client.get().uri(ASSESSMENTS + "/" + id).headers(as(Role.ANALYST)).exchange())
            .path("version")
            .asLong();
    return send(HttpMethod.POST, "/" + id + "/" + step, body, ifMatch(version));
  }

  private WebTestClient.ResponseSpec patch(String id, long version, String body) {
    return client
        .patch()
        .uri(ASSESSMENTS + "/" + id)
        .headers(as(Role.ANALYST))
        .headers(ifMatch(version))
        .contentType(MediaType.valueOf("application/merge-patch+json"))
        .bodyValue(body)
        .exchange();
  }

  private WebTestClient.ResponseSpec post(String path, String body) {
    return send(HttpMethod.POST, path, body, headers -> {});
  }

  private WebTestClient.ResponseSpec send(
      HttpMethod method, String path, String body, Consumer<HttpHeaders> precondition) {
    return client
        .method(method)
        .uri(ASSESSMENTS + path)
        .headers(as(Role.ANALYST))
        .headers(precondition)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private static Consumer<HttpHeaders> ifMatch(long version) {
    return headers -> headers.setIfMatch("\"" + version + "\"");
  }

  private static Consumer<HttpHeaders> machine() {
    return asClient("assessments:read", "answers:record-for-vendor");
  }

  private static JsonNode body(WebTestClient.ResponseSpec answer) {
    return Optional.ofNullable(answer.expectBody(JsonNode.class).returnResult().getResponseBody())
        .orElseThrow();
  }
}
