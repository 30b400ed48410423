package io.vendorward.portal;

import static io.vendorward.assessment.AssessmentFixtures.ANA;
import static io.vendorward.assessment.AssessmentFixtures.BACKUPS;
import static io.vendorward.assessment.AssessmentFixtures.ID;
import static io.vendorward.assessment.AssessmentFixtures.MFA;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.InMemoryAssessments;
import io.vendorward.assessment.InMemoryReviews;
import io.vendorward.assessment.ReviewDecision;
import io.vendorward.portal.usecase.TheDoor;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.security.PortalSlice;
import io.vendorward.tenancy.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** A whole visit in which what the hospital thinks of the answers is looked for everywhere. */
@WebFluxTest(
    controllers = PortalSlice.Doors.class,
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({PortalSlice.class, PortalSlice.Doors.class})
class PortalSecretsTest {

  private static final String BO = "bo@medhost.example";
  private static final String CANARY = "canary-7f3a";
  private static final String WORK = "/portal/assessments/" + ID.value();
  private static final Pattern SECRET =
      Pattern.compile(
          CANARY
              + "|TO_RETURN|ACCEPTED|(?i:weight|points|compliant|score|finding|severity|verdict)");

  @Autowired WebTestClient client;
  @Autowired TheDoor door;
  @Autowired InMemoryAssessments assessments;
  @Autowired InMemoryReviews reviews;

  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void aRequestThatWasDecidedOnOnce() {
    door.tables.clear();
    var hospital = door.hospital();
    PortalSlice.send(door, assessments, hospital);
    decide(hospital, MFA, ReviewDecision.Verdict.ACCEPTED);
    decide(hospital, BACKUPS, ReviewDecision.Verdict.TO_RETURN);
    door.inviteAgain(hospital, ANA.value(), BO, ID.value());
    door.work();
  }

  private void decide(TenantId hospital, QuestionKey question, ReviewDecision.Verdict verdict) {
    var caller = door.staff(hospital);
    var decision = new ReviewDecision(question, verdict, CANARY, 1, "person:ana", door.now);
    door.tables.within(caller.scope(), () -> reviews.decide(caller, ID, decision)).block();
  }

  @Test
  void noPageShowsWhatTheHospitalThinks() {
    var bo = new Visitor(client);
    var landing = "/portal/link/" + door.lastLink(BO).value();
    hear(bo.get(landing));
    hear(bo.post(landing));
    bo.get(WORK + "/sections/1");
    for (String key : List.of("1.1", "1.2")) {
      var type = key.equals("1.1") ? "YES_NO_NA" : "SINGLE_CHOICE";
      hear(put(bo, key, type, "0"));
      hear(put(bo, key, type, "0"));
    }
    look(bo);
    var digest = Visitor.all(bo.get(WORK + "/submit"), "name=\"digest\" value=\"([^\"]+)\"");
    hear(bo.post(WORK + "/submit", "digest", digest.getFirst(), "name", "", "title", ""));
    hear(
        bo.post(
            WORK + "/submit",
            "digest",
            digest.getFirst(),
            "name",
            "Bo Lee",
            "title",
            "CISO",
            "accepted",
            "yes"));
    look(bo);
    assertThat(said).hasSizeGreaterThan(15);
    assertThat(secrets()).isEmpty();
  }

  private static Visitor.Page put(Visitor bo, String key, String type, String version) {
    return bo.put(
        WORK + "/answers/" + key, "type", type, "version", version, "value", "YES", "note", "");
  }

  private void look(Visitor bo) {
    hear(bo.get("/portal"));
    for (var page : List.of("", "/questions", "/sections/1", "/sections/2", "/submit")) {
      hear(bo.get(WORK + page));
    }
  }

  private Stream<String> secrets() {
    return said.stream().flatMap(text -> SECRET.matcher(text).results()).map(MatchResult::group);
  }

  private void hear(Visitor.Page page) {
    said.add(page.html());
  }

  @Test
  void noAnswerOfTheApiTellsWhatTheHospitalThinks() {
    var opened = call(HttpMethod.POST, "/sessions", "", Map.of("token", door.lastLink(BO).value()));
    var session = opened.path("sessionToken").asString();
    var request = "/assessments/" + ID.value();
    call(HttpMethod.GET, "/inbox", session, Map.of());
    var yes = Map.of("value", Map.of("choice", "YES"));
    for (String key : List.of("1.1", "1.2")) {
      call(HttpMethod.PUT, request + "/answers/" + key, session, yes);
      call(HttpMethod.PUT, request + "/answers/" + key, session, yes);
    }
    call(HttpMethod.GET, request, session, Map.of());
    var sheet = call(HttpMethod.GET, request + "/questions", session, Map.of());
    call(
        HttpMethod.POST,
        request + "/submit",
        session,
        Map.of(
            "attestation",
            Map.of("name", "Bo Lee", "title", "CISO", "accepted", true),
            "answersDigest",
            sheet.path("answersDigest").asString()));
    call(HttpMethod.GET, request + "/receipt", session, Map.of());
    call(HttpMethod.GET, "/assessments/" + new UUID(1, 1), session, Map.of());
    assertThat(said).hasSizeGreaterThan(9);
    assertThat(secrets()).isEmpty();
    assertThat(said).anyMatch(text -> text.contains("attestedBy"));
  }

  private JsonNode call(HttpMethod method, String path, String session, Map<String, ?> body) {
    var request =
        client
            .method(method)
            .uri("/api/v1/portal" + path)
            .headers(headers -> {
              headers.setIfNoneMatch("*");
              if (!session.isEmpty()) {
                headers.setBearerAuth(session);
              }
            });
    var answer = body.isEmpty() ? request.exchange() : request.bodyValue(body).exchange();
    var json =
        Objects.requireNonNull(answer.expectBody(JsonNode.class).returnResult().getResponseBody());
    said.add(json.toString());
    return json;
  }
}
