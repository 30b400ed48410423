package io.vendorward.scoring.usecase;

import static io.vendorward.scoring.ScoringFixtures.answers;
import static io.vendorward.scoring.ScoringFixtures.scored;
import static io.vendorward.scoring.ScoringFixtures.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Subject;
import io.vendorward.audit.RecordedChanges;
import io.vendorward.finding.Finding;
import io.vendorward.finding.FindingStatus;
import io.vendorward.finding.InMemoryFindings;
import io.vendorward.finding.usecase.FindingRecorder;
import io.vendorward.finding.usecase.FollowScore;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.FindingRule;
import io.vendorward.questionnaire.Judgement;
import io.vendorward.questionnaire.PublishedTemplate;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.Severity;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.scoring.InMemoryScoreLedger;
import io.vendorward.scoring.ScoreEntry;
import io.vendorward.scoring.ScoringFixtures;
import io.vendorward.tenancy.InMemoryCounters;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.VendorId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class ScoreSubmissionTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final TenantId TENANT = new TenantId(SequentialIds.id(900));
  private static final AssessmentId ASSESSMENT = new AssessmentId(SequentialIds.id(901));
  private static final UUID FIRST = SequentialIds.id(902);
  private static final UUID SECOND = SequentialIds.id(903);
  private static final Judgement YES = new Judgement.Compliant(Set.of("YES"));
  private static final FindingRule MARKED = new FindingRule(Severity.HIGH, "No second factor");

  private static final ScoringFixtures.Basis BASIS =
      section(
          "S",
          scored("1", 1_000, YES).marked(MARKED),
          scored("2", 1_000, YES),
          scored("3", 1_000, YES).marked(new FindingRule(Severity.LOW, "")));

  private final InMemoryTables tables = new InMemoryTables();
  private final RecordedChanges changes = new RecordedChanges(tables);
  private final InMemoryFindings findings = new InMemoryFindings(tables);
  private final SequentialIds ids = new SequentialIds();
  private final InMemoryScoreLedger ledger = new InMemoryScoreLedger(tables);
  private final Map<UUID, ScoredInput> inputs = new HashMap<>();
  private long scored;
  private final Caller worker = Caller.worker(TENANT, "score");

  private final ScoreSubmission scoreSubmission =
      new ScoreSubmission(
          (tenant, assessment, submission) -> Mono.justOrEmpty(inputs.get(submission)),
          ledger,
          new FollowScore(
              findings, new FindingRecorder(findings, new InMemoryCounters(tables), changes, ids)),
          changes,
          tables,
          ids,
          () -> NOON.plusSeconds(scored++));

  @Test
  void keepsTheScoreAndOpensAFindingForAMarkedQuestionThatFailed() {
    submitted(FIRST, answers("1", no(), "2", no()));

    assertThat(score(FIRST)).isInstanceOf(ScoreSubmission.Outcome.Scored.class);

    assertThat(findings.all())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.facts().number()).hasToString("FND-000001");
          assertThat(finding.facts().severity()).isEqualTo(Severity.HIGH);
          assertThat(finding.facts().question()).contains(new QuestionKey("1"));
        });
    assertThat(changes.types()).containsExactly("assessment.scored", "finding.opened");
  }

  @Test
  void addsNothingWhenAskedAgainAboutTheSame() {
    submitted(FIRST, answers("1", no()));
    score(FIRST);

    assertThat(score(FIRST)).isInstanceOf(ScoreSubmission.Outcome.ScoredBefore.class);
    assertThat(scores()).hasSize(1);
    assertThat(changes.types()).containsExactly("assessment.scored", "finding.opened");
  }

  @Test
  void addsAScoreWhenSomethingIsAnotherByThen() {
    submitted(FIRST, answers("1", no()));
    score(FIRST);
    submitted(FIRST, answers("1", yes()));

    assertThat(score(FIRST)).isInstanceOf(ScoreSubmission.Outcome.Scored.class);
    assertThat(scores()).hasSize(2);
    assertThat(score(FIRST)).isInstanceOf(ScoreSubmission.Outcome.ScoredBefore.class);
  }

  @Test
  void closesTheFindingWhenTheAnswerIsCorrected() {
    submitted(FIRST, answers("1", no()));
    score(FIRST);
    submitted(SECOND, answers("1", yes()));
    score(SECOND);

    assertThat(findings.all())
        .singleElement()
        .isInstanceOfSatisfying(
            Finding.Closed.class,
            closed -> assertThat(closed.ending().reason()).isEqualTo("answer corrected"));
    assertThat(changes.types())
        .containsExactly(
            "assessment.scored", "finding.opened", "assessment.scored", "finding.closed");
  }

  @Test
  void opensNothingByAnswersThatWereOvertaken() {
    submitted(FIRST, answers("1", no()));
    submitted(SECOND, answers("1", yes()));
    score(SECOND);

    assertThat(score(FIRST)).isInstanceOf(ScoreSubmission.Outcome.Scored.class);
    assertThat(findings.all()).isEmpty();
  }

  @Test
  void saysTheQuestionWhereTheTemplateSaysNothing() {
    submitted(FIRST, answers("3", no()));
    score(FIRST);

    assertThat(findings.all())
        .singleElement()
        .satisfies(finding -> assertThat(finding.facts().text()).isEqualTo("Is 3 in place?"));
  }

  @Test
  void opensNothingForABlankAnswer() {
    submitted(FIRST, Map.of());
    score(FIRST);

    assertThat(findings.all()).isEmpty();
  }

  @Test
  void keepsOneFindingForTheSameServiceHoweverOftenItIsFound() {
    submitted(FIRST, answers("1", no()));
    score(FIRST);
    submitted(SECOND, answers("1", no(), "2", yes()));
    score(SECOND);

    assertThat(findings.all()).extracting(Finding::status).containsExactly(FindingStatus.OPEN);
  }

  @Test
  void leavesNothingBehindForAnUnknownSubmission() {
    assertThat(score(FIRST)).isEqualTo(new ScoreSubmission.Outcome.NotFound());
    assertThat(changes.types()).isEmpty();
  }

  private void submitted(UUID submission, Map<QuestionKey, AnswerValue> given) {
    var template =
        new PublishedTemplate(
            new TemplateVersionId(SequentialIds.id(904)),
            new TemplateId(SequentialIds.id(905)),
            1,
            ScoringFixtures.questionnaire(BASIS));
    inputs.put(
        submission,
        new ScoredInput(
            ASSESSMENT,
            submission,
            new Subject(new VendorId(SequentialIds.id(906)), Optional.empty()),
            template,
            BASIS.rules(),
            given,
            true));
    inputs.computeIfPresent(
        submission.equals(SECOND) ? FIRST : SECOND, (_, earlier) -> overtaken(earlier));
  }

  private static ScoredInput overtaken(ScoredInput earlier) {
    return new ScoredInput(
        earlier.assessment(),
        earlier.submission(),
        earlier.subject(),
        earlier.template(),
        earlier.rules(),
        earlier.answers(),
        false);
  }

  private List<ScoreEntry> scores() {
    return tables
        .within(worker.scope(), () -> ledger.history(TENANT, ASSESSMENT))
        .blockOptional()
        .orElseThrow();
  }

  private ScoreSubmission.Outcome score(UUID submission) {
    return scoreSubmission
        .handle(worker, new ScoreSubmission.Command(ASSESSMENT, submission))
        .blockOptional()
        .orElseThrow();
  }

  private static AnswerValue yes() {
    return new AnswerValue.Choice("YES");
  }

  private static AnswerValue no() {
    return new AnswerValue.Choice("NO");
  }
}
