package io.vendorward.scoring.usecase;

import static io.vendorward.assessment.AssessmentFixtures.BACKUPS;
import static io.vendorward.assessment.AssessmentFixtures.ID;
import static io.vendorward.assessment.AssessmentFixtures.MFA;
import static io.vendorward.assessment.AssessmentFixtures.answer;
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
import io.vendorward.assessment.Tally;
import io.vendorward.assessment.usecase.Answers;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.PublishedTemplate;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.Rulebook;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.questionnaire.usecase.PublishedTemplates;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class SubmittedAnswersTest {

  private static final Answer FIRST = answer(MFA, new AnswerValue.Choice("NO"), "", 1);
  private static final Answer CHANGED_SINCE = answer(MFA, new AnswerValue.Choice("YES"), "", 2);
  private static final Answer BACKED_UP = answer(BACKUPS, new AnswerValue.Choice("YES"), "", 3);

  private final InMemoryTables tables = new InMemoryTables();
  private final InMemoryAssessments assessments = new InMemoryAssessments(tables);
  private final InMemorySubmissions submissions = new InMemorySubmissions(tables);
  private final Caller caller = anAnalystOf(new TenantId(SequentialIds.id(1)));
  private final UUID submission = SequentialIds.id(2);

  private final SubmittedAnswers inputs =
      new SubmittedAnswers(assessments, submissions, new Kept(), new OneTemplate());

  @BeforeEach
  void submit() {
    var draft = (Assessment.Draft) AssessmentFixtures.in(Stage.DRAFT);
    var handedIn =
        new Submission(
            submission,
            ID,
            0,
            new Attestation("Sam Secure", "CISO", true),
            AnswersDigest.of(List.of(FIRST, BACKED_UP)),
            Map.of(MFA, 1L, BACKUPS, 3L),
            "contact:sam",
            Optional.empty(),
            AssessmentFixtures.NOON);
    tables
        .within(
            caller.scope(),
            () ->
                assessments
                    .insert(caller, draft)
                    .then(submissions.insert(caller.tenant(), handedIn)))
        .block();
  }

  @Test
  void takesTheAnswersAsTheyWereHandedIn() {
    assertThat(find(ID, submission))
        .hasValueSatisfying(input ->
            assertThat(input.answers())
                .isEqualTo(Map.of(MFA, FIRST.value(), BACKUPS, BACKED_UP.value())));
  }

  @Test
  void knowsNoSubmissionOfAnotherAssessment() {
    assertThat(find(new AssessmentId(SequentialIds.id(99)), submission)).isEmpty();
    assertThat(find(ID, SequentialIds.id(99))).isEmpty();
  }

  private Optional<ScoredInput> find(AssessmentId assessment, UUID id) {
    return tables
        .within(caller.scope(), () -> inputs.hold(caller.tenant(), assessment, id))
        .blockOptional();
  }

  /** The first question was answered anew after the submission. */
  private static final class Kept implements Answers {

    @Override
    public Mono<List<Answer>> of(TenantId tenant, AssessmentId assessment) {
      return Mono.just(List.of(CHANGED_SINCE, BACKED_UP));
    }

    @Override
    public Mono<Answer> find(TenantId tenant, AssessmentId assessment, QuestionKey question) {
      return Mono.empty();
    }

    @Override
    public Mono<List<Answer>> history(
        TenantId tenant, AssessmentId assessment, QuestionKey question) {
      return Mono.just(question.equals(MFA) ? List.of(CHANGED_SINCE, FIRST) : List.of(BACKED_UP));
    }

    @Override
    public Mono<List<Answer>> at(
        TenantId tenant, AssessmentId assessment, Map<QuestionKey, Long> versions) {
      return Mono.just(
          Stream.of(FIRST, CHANGED_SINCE, BACKED_UP)
              .filter(answer -> versions.getOrDefault(answer.question(), 0L) == answer.version())
              .toList());
    }

    @Override
    public Mono<Tally> tally(TenantId tenant, AssessmentId assessment) {
      return Mono.empty();
    }
  }

  private static final class OneTemplate implements PublishedTemplates {

    @Override
    public Mono<PublishedTemplate> find(TenantId tenant, TemplateVersionId id) {
      return Mono.just(
          new PublishedTemplate(
              id, new TemplateId(SequentialIds.id(3)), 1, AssessmentFixtures.questionnaire()));
    }

    @Override
    public Mono<Rulebook> rulebook(TenantId tenant, TemplateVersionId id) {
      return Mono.just(Rulebook.of(List.of()));
    }

    @Override
    public Mono<Boolean> isOffered(TenantId tenant, TemplateVersionId id) {
      return Mono.just(true);
    }
  }
}
