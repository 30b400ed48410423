package io.vendorward.assessment.postgres;

import static io.vendorward.assessment.AssessmentFixtures.ANA;
import static io.vendorward.assessment.AssessmentFixtures.BACKUPS;
import static io.vendorward.assessment.AssessmentFixtures.MFA;
import static io.vendorward.assessment.AssessmentFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.Answer;
import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentPorts;
import io.vendorward.assessment.AssessmentPortsContract;
import io.vendorward.assessment.Lifecycle;
import io.vendorward.assessment.Provenance;
import io.vendorward.assessment.Stage;
import io.vendorward.assessment.usecase.AnswerEntry.NewAnswer;
import io.vendorward.assessment.usecase.AnswerEntry.Result;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.AnswerValue.Choice;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.tenancy.postgres.PostgresForTests;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Several people save and submit at once: nothing acknowledged is lost, nothing waits for ever. */
class SaveAnswerConcurrencyTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final AssessmentScene scene = new AssessmentScene(postgres);
  private final AssessmentPorts ports = scene.ports();
  private final Caller caller = AssessmentPortsContract.analyst(postgres.createTenant());

  @RepeatedTest(5)
  void twoFirstAnswersBeginTheAssessmentOnce() {
    var sent = sent();
    var results =
        atOnce(List.of(() -> save(sent, MFA, "YES", 0), () -> save(sent, BACKUPS, "NO", 0)));

    assertThat(results).containsOnly(new Result.Saved(1));
    assertThat(current(sent).stage()).isEqualTo(Stage.IN_PROGRESS);
    assertThat(current(sent).version()).isEqualTo(sent.version() + 1);
    assertThat(answers(sent)).hasSize(2);
  }

  @Test
  void ofManyWhoSawTheSameAnswerOneReplacesIt() {
    var sent = sent();
    save(sent, MFA, "YES", 0).block(PATIENCE);
    var results =
        atOnce(
            IntStream.range(0, 8)
                .<Supplier<Mono<Result>>>mapToObj(i -> () -> save(sent, MFA, "NO", 1))
                .toList());

    assertThat(results).filteredOn(new Result.Saved(2)::equals).hasSize(1);
    assertThat(results).filteredOn(new Result.Refused()::equals).hasSize(7);
    assertThat(answers(sent)).singleElement().extracting(Answer::version).isEqualTo(2L);
  }

  @RepeatedTest(5)
  void anAnswerIsEitherInTheSubmissionOrRefused() {
    var sent = sent();
    save(sent, MFA, "YES", 0).block(PATIENCE);
    var submitting = Mono.defer(() -> submit(sent)).subscribeOn(Schedulers.boundedElastic());
    var saving =
        Mono.defer(() -> save(sent, BACKUPS, "YES", 0)).subscribeOn(Schedulers.boundedElastic());

    var both = Mono.zip(submitting, saving).blockOptional(PATIENCE).orElseThrow();

    boolean saved = both.getT2().equals(new Result.Saved(1));
    assertThat(both.getT1()).hasSize(saved ? 2 : 1);
    assertThat(answers(sent)).containsExactlyInAnyOrderElementsOf(both.getT1());
    assertThat(current(sent).stage()).isEqualTo(Stage.SUBMITTED);
  }

  private Assessment.Sent sent() {
    var draft = new Assessment.Draft(scene.newFacts(caller.tenant()), NOON);
    postgres.run(caller.scope(), () -> ports.assessments().insert(caller, draft));
    var sent = Lifecycle.send(draft, NOON);
    postgres.within(caller.scope(), () -> ports.assessments().update(caller, sent, NOON));
    return sent;
  }

  private Mono<Result> save(Assessment assessment, QuestionKey key, String code, long expected) {
    return ports
        .entry()
        .save(
            caller,
            new NewAnswer(
                assessment.id(),
                assessment.facts().pin().version(),
                key,
                new Choice(code),
                "",
                expected,
                Provenance.recorded(caller, ANA),
                NOON));
  }

  /** As the use case does it: holds the assessment, then reads what is handed in. */
  private Mono<List<Answer>> submit(Assessment assessment) {
    return ports
        .transactions()
        .within(
            caller.scope(),
            () ->
                ports
                    .assessments()
                    .hold(caller.tenant(), assessment.id())
                    .flatMap(held ->
                        ports
                            .answers()
                            .of(caller.tenant(), assessment.id())
                            .flatMap(given ->
                                ports
                                    .assessments()
                                    .update(
                                        caller,
                                        Lifecycle.submit((Assessment.Submittable) held, NOON),
                                        NOON)
                                    .thenReturn(given))));
  }

  private static List<Result> atOnce(List<Supplier<Mono<Result>>> work) {
    return Flux.fromIterable(work)
        .flatMap(one -> Mono.defer(one).subscribeOn(Schedulers.boundedElastic()))
        .collectList()
        .blockOptional(PATIENCE)
        .orElseThrow();
  }

  private Assessment current(Assessment assessment) {
    return postgres.within(
        caller.scope(), () -> ports.assessments().find(caller.tenant(), assessment.id()));
  }

  private List<Answer> answers(Assessment assessment) {
    return postgres.within(
        caller.scope(), () -> ports.answers().of(caller.tenant(), assessment.id()));
  }
}
