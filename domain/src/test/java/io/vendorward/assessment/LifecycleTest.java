package io.vendorward.assessment;

import static io.vendorward.assessment.AssessmentFixtures.DUE;
import static io.vendorward.assessment.AssessmentFixtures.NOON;
import static io.vendorward.assessment.AssessmentFixtures.in;
import static io.vendorward.assessment.Stage.CANCELLED;
import static io.vendorward.assessment.Stage.COMPLETED;
import static io.vendorward.assessment.Stage.DRAFT;
import static io.vendorward.assessment.Stage.IN_PROGRESS;
import static io.vendorward.assessment.Stage.IN_REVIEW;
import static io.vendorward.assessment.Stage.RETURNED;
import static io.vendorward.assessment.Stage.SENT;
import static io.vendorward.assessment.Stage.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LifecycleTest {

  enum Step {
    SEND,
    BEGIN,
    SUBMIT,
    REVIEW,
    SEND_BACK,
    COMPLETE,
    REOPEN,
    CANCEL
  }

  /** The whole diagram; what is not in it is not possible. */
  private static final Map<Step, Map<Stage, Stage>> DIAGRAM =
      Map.of(
          Step.SEND, Map.of(DRAFT, SENT),
          Step.BEGIN, Map.of(SENT, IN_PROGRESS),
          Step.SUBMIT, Map.of(IN_PROGRESS, SUBMITTED, RETURNED, SUBMITTED),
          Step.REVIEW, Map.of(SUBMITTED, IN_REVIEW, IN_REVIEW, IN_REVIEW),
          Step.SEND_BACK, Map.of(SUBMITTED, RETURNED, IN_REVIEW, RETURNED),
          Step.COMPLETE, Map.of(SUBMITTED, COMPLETED, IN_REVIEW, COMPLETED),
          Step.REOPEN, Map.of(COMPLETED, IN_REVIEW),
          Step.CANCEL,
              Map.of(
                  DRAFT, CANCELLED,
                  SENT, CANCELLED,
                  IN_PROGRESS, CANCELLED,
                  SUBMITTED, CANCELLED,
                  IN_REVIEW, CANCELLED,
                  RETURNED, CANCELLED));

  static Stream<Arguments> everyStepFromEveryState() {
    return Arrays.stream(Step.values())
        .flatMap(step -> Arrays.stream(Stage.values()).map(from -> Arguments.of(step, from)));
  }

  @ParameterizedTest(name = "{0} from {1}")
  @MethodSource("everyStepFromEveryState")
  void leadsWhereTheDiagramSaysAndNowhereElse(Step step, Stage from) {
    assertThat(take(step, in(from)).map(Assessment::stage))
        .isEqualTo(Optional.ofNullable(DIAGRAM.getOrDefault(step, Map.of()).get(from)));
  }

  @ParameterizedTest
  @EnumSource
  void isRestoredInTheStateItWasIn(Stage stage) {
    assertThat(in(stage).stage()).isEqualTo(stage);
  }

  @Test
  void countsEveryChangeAndEveryReturn() {
    var random = new Random(20260504);
    for (int walk = 0; walk < 500; walk++) {
      Assessment at = in(DRAFT);
      int returns = 0;
      for (int i = 0; i < 30; i++) {
        var step = Step.values()[random.nextInt(Step.values().length)];
        var next = take(step, at);
        if (next.isEmpty()) {
          continue;
        }
        returns += step == Step.SEND_BACK ? 1 : 0;
        boolean stayed = next.get().stage() == at.stage();
        assertThat(next.get().version()).isEqualTo(at.version() + (stayed ? 0 : 1));
        assertThat(next.get().facts().round()).isEqualTo(returns);
        assertThat(next.get().id()).isEqualTo(at.id());
        at = next.get();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void isOverdueOnlyWhileTheVendorOwesAnswers(Stage stage) {
    boolean owes = stage == SENT || stage == IN_PROGRESS || stage == RETURNED;
    assertThat(in(stage).overdueOn(DUE.plusDays(1))).isEqualTo(owes);
    assertThat(in(stage).overdueOn(DUE)).isFalse();
  }

  @Test
  void remembersWhenItWasSentBegunSubmittedAndCompleted() {
    var sent = Lifecycle.send((Assessment.Draft) in(DRAFT), NOON);
    var begun = Lifecycle.begin(sent, NOON.plusSeconds(1));
    var submitted = Lifecycle.submit(begun, NOON.plusSeconds(2));
    var completed = Lifecycle.complete(submitted, NOON.plusSeconds(3));

    assertThat(completed.facts().milestones())
        .isEqualTo(
            new Milestones(
                Optional.of(NOON),
                Optional.of(NOON.plusSeconds(1)),
                Optional.of(NOON.plusSeconds(2)),
                Optional.of(NOON.plusSeconds(3))));
  }

  /** Takes the step if the type of the state lets it. */
  private static Optional<Assessment> take(Step step, Assessment from) {
    return Optional.ofNullable(
        switch (step) {
          case SEND -> from instanceof Assessment.Draft a ? Lifecycle.send(a, NOON) : null;
          case BEGIN -> from instanceof Assessment.Sent a ? Lifecycle.begin(a, NOON) : null;
          case SUBMIT ->
              from instanceof Assessment.Submittable a ? Lifecycle.submit(a, NOON) : null;
          case REVIEW -> from instanceof Assessment.Reviewable a ? Lifecycle.review(a, NOON) : null;
          case SEND_BACK ->
              from instanceof Assessment.Reviewable a ? Lifecycle.sendBack(a, NOON) : null;
          case COMPLETE ->
              from instanceof Assessment.Reviewable a ? Lifecycle.complete(a, NOON) : null;
          case REOPEN -> from instanceof Assessment.Completed a ? Lifecycle.reopen(a, NOON) : null;
          case CANCEL -> from instanceof Assessment.Open a ? Lifecycle.cancel(a, NOON) : null;
        });
  }
}
