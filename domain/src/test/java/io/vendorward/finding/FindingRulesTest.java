package io.vendorward.finding;

import static io.vendorward.finding.FindingFixtures.CLOSED;
import static io.vendorward.finding.FindingFixtures.DISMISSED;
import static io.vendorward.finding.FindingFixtures.HERE;
import static io.vendorward.finding.FindingFixtures.NOON;
import static io.vendorward.finding.FindingFixtures.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.finding.FindingRules.Step;
import io.vendorward.scoring.Reason;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FindingRulesTest {

  private static final Reason FAILED = new Reason.Failed();
  private static final Reason COMPLIANT = new Reason.Compliant();

  static Stream<Arguments> steps() {
    return Stream.of(
        Arguments.of(null, FAILED, "raise"),
        Arguments.of(null, COMPLIANT, "leave"),
        Arguments.of(null, new Reason.Blank(), "leave"),
        Arguments.of(OPEN, FAILED, "leave"),
        Arguments.of(OPEN, COMPLIANT, "CLOSED"),
        Arguments.of(OPEN, new Reason.Partial(500), "CLOSED"),
        Arguments.of(OPEN, new Reason.Blank(), "leave"),
        Arguments.of(OPEN, new Reason.NotApplicable(), "leave"),
        Arguments.of(CLOSED, FAILED, "OPEN"),
        Arguments.of(CLOSED, COMPLIANT, "leave"),
        Arguments.of(DISMISSED, FAILED, "leave"),
        Arguments.of(DISMISSED, COMPLIANT, "leave"));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void followsAJudgedAnswer(@Nullable Finding known, Reason reason, String expected) {
    var step = FindingRules.follow(Optional.ofNullable(known), reason, HERE, "worker:score", NOON);

    assertThat(
            switch (step) {
              case Step.Raise() -> "raise";
              case Step.Leave() -> "leave";
              case Step.Change(Finding changed) -> changed.status().name();
            })
        .isEqualTo(expected);
  }

  @Test
  void saysThatTheAnswerWasCorrected() {
    var step = FindingRules.follow(Optional.of(OPEN), COMPLIANT, HERE, "worker:score", NOON);

    assertThat(step)
        .isEqualTo(
            new Step.Change(
                new Finding.Closed(
                    OPEN.facts().changed(NOON),
                    new Ending("answer corrected", "worker:score", NOON))));
  }

  @Test
  void movesAnOpenFindingToTheAssessmentThatFoundItAgain() {
    var there = new AssessmentId(new UUID(9, 9));

    var step = FindingRules.follow(Optional.of(OPEN), FAILED, there, "worker:score", NOON);

    assertThat(step).isInstanceOf(Step.Change.class);
    assertThat(((Step.Change) step).changed().facts().assessment()).contains(there);
  }

  @Test
  void reopensWhatIsNotOpen() {
    assertThat(FindingRules.reopen(OPEN, NOON)).isEmpty();
    assertThat(FindingRules.reopen(CLOSED, NOON)).isPresent();
    assertThat(FindingRules.reopen(DISMISSED, NOON))
        .contains(new Finding.Open(DISMISSED.facts().changed(NOON)));
  }
}
