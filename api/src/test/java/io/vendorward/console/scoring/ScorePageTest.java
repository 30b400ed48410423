package io.vendorward.console.scoring;

import static io.vendorward.console.ConsoleSlice.as;
import static io.vendorward.security.SliceSecurity.TENANT;
import static io.vendorward.vendor.VendorFixtures.anAnalystOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.AnswersDigest;
import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentFixtures;
import io.vendorward.assessment.Attestation;
import io.vendorward.assessment.InMemoryAssessments;
import io.vendorward.assessment.InMemorySubmissions;
import io.vendorward.assessment.Stage;
import io.vendorward.assessment.Submission;
import io.vendorward.console.ConsoleSlice;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Role;
import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.Judgement;
import io.vendorward.questionnaire.PublishedTemplate;
import io.vendorward.questionnaire.Rulebook;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.questionnaire.usecase.PublishedTemplates;
import io.vendorward.scoring.InMemoryScoreLedger;
import io.vendorward.scoring.InputHash;
import io.vendorward.scoring.ModelVersion;
import io.vendorward.scoring.ScoreCalculator;
import io.vendorward.scoring.ScoreEntry;
import io.vendorward.scoring.ScoringFixtures;
import io.vendorward.scoring.usecase.ExplainScore;
import io.vendorward.scoring.usecase.ReadScores;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.InMemoryVendors;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import reactor.core.publisher.Mono;

@WebFluxTest(
    controllers = ScorePage.class,
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({ConsoleSlice.class, ScorePageTest.Ports.class, ScorePage.class})
class ScorePageTest {

  private static final String PATH = "/console/assessments/" + AssessmentFixtures.ID + "/score";
  private static final UUID SUBMISSION = new UUID(3, 3);

  private static final ScoringFixtures.Basis BASIS =
      ScoringFixtures.all(
          ScoringFixtures.section(
              "ACCESS",
              ScoringFixtures.scored("1", 10_000, new Judgement.Compliant(Set.of("YES"))),
              ScoringFixtures.scored("2", 10_000, new Judgement.Compliant(Set.of("YES")))),
          ScoringFixtures.section(
              "OTHER", ScoringFixtures.scored("3", 1_000, new Judgement.None())));

  @TestConfiguration(proxyBeanMethods = false)
  static class Ports {

    @Bean
    ExplainScore explainScore(InMemoryTables tables) {
      var scores =
          new ReadScores(
              new InMemoryAssessments(tables),
              new InMemorySubmissions(tables),
              new InMemoryVendors(tables),
              new InMemoryScoreLedger(tables),
              tables);
      return new ExplainScore(scores, new OneTemplate(), tables);
    }
  }

  @Autowired WebTestClient client;
  @Autowired InMemoryTables tables;

  @Test
  void saysWhatThereIsAndWhy() {
    client.mutateWith(as(Role.AUDITOR)).get().uri(PATH).exchange().expectStatus().isNotFound();

    var caller = anAnalystOf(TENANT);
    assessmentExists(caller);
    assertThat(page(false)).contains("no score before the vendor submits").doesNotContain("??");
    submitted(caller);
    assertThat(page(true)).contains("are being scored", "hx-trigger=\"load delay:1s\"");
    assertThat(page(false)).contains("are being scored").doesNotContain("??");
    scored(caller);
    assertThat(page(false))
        .contains(
            "50.00 %",
            "10 of 20",
            "Higher is better",
            "Is 1 in place?",
            "Compliant",
            "Not answered",
            "Not scored",
            "Nothing to score",
            "control-score/1")
        .doesNotContain("??");
    assertThat(page(true))
        .contains("50.00 %", "ACCESS", "See what each question adds")
        .doesNotContain("<html", "Is 1 in place?", "??");
  }

  private String page(boolean partOnly) {
    var request = client.mutateWith(as(Role.AUDITOR)).get().uri(PATH);
    var asked = partOnly ? request.header("HX-Request", "true") : request;
    return Objects.requireNonNull(
        asked.exchange().expectBody(String.class).returnResult().getResponseBody());
  }

  private void assessmentExists(Caller caller) {
    var draft = (Assessment.Draft) AssessmentFixtures.in(Stage.DRAFT);
    tables
        .within(caller.scope(), () -> new InMemoryAssessments(tables).insert(caller, draft))
        .block();
  }

  private void submitted(Caller caller) {
    var submission =
        new Submission(
            SUBMISSION,
            AssessmentFixtures.ID,
            0,
            new Attestation("Sam Secure", "CISO", true),
            AnswersDigest.of(List.of()),
            Map.of(),
            "contact:sam",
            Optional.empty(),
            AssessmentFixtures.NOON);
    tables
        .within(
            caller.scope(),
            () -> new InMemorySubmissions(tables).insert(caller.tenant(), submission))
        .block();
  }

  private void scored(Caller caller) {
    var answers = ScoringFixtures.answers("1", new AnswerValue.Choice("YES"));
    var entry =
        new ScoreEntry(
            new UUID(4, 4),
            AssessmentFixtures.ID,
            SUBMISSION,
            AssessmentFixtures.TEMPLATE,
            ModelVersion.CURRENT,
            InputHash.of(ModelVersion.CURRENT, AssessmentFixtures.TEMPLATE, answers),
            ScoreCalculator.score(ScoringFixtures.questionnaire(BASIS), BASIS.rules(), answers),
            AssessmentFixtures.NOON);
    tables.within(caller.scope(), () -> new InMemoryScoreLedger(tables).add(caller, entry)).block();
  }

  private static final class OneTemplate implements PublishedTemplates {

    @Override
    public Mono<PublishedTemplate> find(TenantId tenant, TemplateVersionId id) {
      return Mono.just(
          new PublishedTemplate(
              id, new TemplateId(new UUID(5, 5)), 1, ScoringFixtures.questionnaire(BASIS)));
    }

    @Override
    public Mono<Rulebook> rulebook(TenantId tenant, TemplateVersionId id) {
      return Mono.just(BASIS.rules());
    }

    @Override
    public Mono<Boolean> isOffered(TenantId tenant, TemplateVersionId id) {
      return Mono.just(true);
    }
  }
}
