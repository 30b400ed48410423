package io.vendorward.scoring.web;

import static io.vendorward.assessment.AssessmentFixtures.answer;
import static io.vendorward.security.SliceSecurity.TENANT;
import static io.vendorward.security.SliceSecurity.as;
import static io.vendorward.vendor.VendorFixtures.anAnalystOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.Answer;
import io.vendorward.assessment.AnswersDigest;
import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentFixtures;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Attestation;
import io.vendorward.assessment.InMemoryAssessments;
import io.vendorward.assessment.InMemorySubmissions;
import io.vendorward.assessment.Stage;
import io.vendorward.assessment.Submission;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Role;
import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.Judgement;
import io.vendorward.scoring.InMemoryScoreLedger;
import io.vendorward.scoring.InputHash;
import io.vendorward.scoring.ModelVersion;
import io.vendorward.scoring.ScoreCalculator;
import io.vendorward.scoring.ScoreEntry;
import io.vendorward.scoring.ScoringFixtures;
import io.vendorward.scoring.usecase.ReadScores;
import io.vendorward.security.SliceSecurity;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.vendor.InMemoryVendors;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;

@WebFluxTest(
    controllers = ScoreController.class,
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({SliceSecurity.class, ScoreControllerTest.Slice.class, ScoreController.class})
class ScoreControllerTest {

  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
  private static final String PATH = "/api/v1/assessments/" + AssessmentFixtures.ID;

  @TestConfiguration(proxyBeanMethods = false)
  static class Slice {

    @Bean
    InMemoryTables tables() {
      return new InMemoryTables();
    }

    @Bean
    ReadScores readScores(InMemoryTables tables) {
      return new ReadScores(
          new InMemoryAssessments(tables),
          new InMemorySubmissions(tables),
          new InMemoryVendors(tables),
          new InMemoryScoreLedger(tables),
          tables);
    }
  }

  @Autowired WebTestClient client;
  @Autowired InMemoryTables tables;

  @Test
  void answersThatAScoreIsPendingUntilItIsThere() {
    var caller = anAnalystOf(TENANT);
    get("/score").expectStatus().isNotFound();

    assessmentExists(caller);
    get("/score").expectStatus().isEqualTo(409);

    var submission = submit(caller);
    get("/score")
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("score-pending");

    scored(caller, submission);
    get("/score")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.actual")
        .isEqualTo(1.5)
        .jsonPath("$.maximum")
        .isEqualTo(20)
        .jsonPath("$.percentage")
        .isEqualTo(7.5)
        .jsonPath("$.sections[0].title")
        .isEqualTo("S")
        .jsonPath("$.sections[1].percentage")
        .value(percentage -> assertThat(percentage).isNull())
        .jsonPath("$.contributions[0].questionKey")
        .isEqualTo("1")
        .jsonPath("$.contributions[0].reason")
        .isEqualTo("PARTIAL")
        .jsonPath("$.contributions[1].reason")
        .isEqualTo("BLANK")
        .jsonPath("$.model")
        .isEqualTo("control-score/1");
    get("/scores")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.data.length()")
        .isEqualTo(1)
        .jsonPath("$.data[0].contributions")
        .isEmpty();
  }

  @Test
  void needsAToken() {
    client.get().uri(PATH + "/score").exchange().expectStatus().isUnauthorized();
  }

  private WebTestClient.ResponseSpec get(String path) {
    return client.get().uri(PATH + path).headers(as(Role.AUDITOR)).exchange();
  }

  private void assessmentExists(Caller caller) {
    var draft = (Assessment.Draft) AssessmentFixtures.in(Stage.DRAFT);
    tables
        .within(caller.scope(), () -> new InMemoryAssessments(tables).insert(caller, draft))
        .block();
  }

  private Submission submit(Caller caller) {
    List<Answer> given =
        List.of(answer(ScoringFixtures.key("1"), new AnswerValue.Choice("ALTERNATE"), "so", 1));
    var submission =
        new Submission(
            new UUID(3, 3),
            AssessmentFixtures.ID,
            0,
            new Attestation("Sam Secure", "CISO", true),
            AnswersDigest.of(given),
            Map.of(ScoringFixtures.key("1"), 1L),
            "contact:sam",
            Optional.empty(),
            NOON);
    tables
        .within(
            caller.scope(),
            () -> new InMemorySubmissions(tables).insert(caller.tenant(), submission))
        .block();
    return submission;
  }

  private void scored(Caller caller, Submission submission) {
    var points = new Judgement.Points(Map.of("YES", 1_000, "ALTERNATE", 150));
    var basis =
        ScoringFixtures.section(
            "S",
            ScoringFixtures.scored("1", 10_000, points),
            ScoringFixtures.scored("2", 10_000, new Judgement.Compliant(Set.of("YES"))));
    var unscored =
        ScoringFixtures.section("T", ScoringFixtures.scored("3", 1_000, new Judgement.None()));
    var both = ScoringFixtures.all(basis, unscored);
    var answers = ScoringFixtures.answers("1", new AnswerValue.Choice("ALTERNATE"));
    var entry =
        new ScoreEntry(
            new UUID(4, 4),
            new AssessmentId(AssessmentFixtures.ID.value()),
            submission.id(),
            AssessmentFixtures.TEMPLATE,
            ModelVersion.CURRENT,
            InputHash.of(ModelVersion.CURRENT, AssessmentFixtures.TEMPLATE, answers),
            ScoreCalculator.score(ScoringFixtures.questionnaire(both), both.rules(), answers),
            NOON);
    tables.within(caller.scope(), () -> new InMemoryScoreLedger(tables).add(caller, entry)).block();
  }
}
