package io.vendorward.finding;

import static io.vendorward.finding.FindingFixtures.CLOSED;
import static io.vendorward.finding.FindingFixtures.DISMISSED;
import static io.vendorward.finding.FindingFixtures.HERE;
import static io.vendorward.finding.FindingFixtures.NOON;
import static io.vendorward.finding.FindingFixtures.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.finding.FindingRules.Step;
import io.vendorward.questionnaire.Severity;
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
  private static final Shortcoming SHOWN =
      new Shortcoming(Optional.of(HERE), OPEN.facts().severity(), OPEN.facts().text());

  static Stream<Arguments> steps() {
    return Stream.of(
        Arguments.of(null, FAILED, "raise"),
        Arguments.of(null, COMPLIANT, "leave"),
        Arguments.of(null, new Reason.Blank(), "leave"),
        Arguments.of(OPEN, FAILED, "leave"),
        Arguments.of(OPEN, COMPLIANT, "CLOSED"),
        Arguments.of(null, new Reason.Partial(500), "leave"),
        Arguments.of(OPEN, new Reason.Partial(500), "leave"),
        Arguments.of(CLOSED, new Reason.Partial(500), "leave"),
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
    var step = FindingRules.follow(Optional.ofNullable(known), reason, SHOWN, "worker:score", NOON);

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
    var step = FindingRules.follow(Optional.of(OPEN), COMPLIANT, SHOWN, "worker:score", NOON);

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

    assertThat(again(OPEN, new Shortcoming(Optional.of(there), SHOWN.severity(), SHOWN.text())))
        .extracting(FindingFacts::assessment)
        .isEqualTo(Optional.of(there));
  }

  @ParameterizedTest
  @MethodSource("notDismissed")
  void saysHowBadItIsInTheWordsOfToday(Finding known) {
    var worse =
        new Shortcoming(
            Optional.of(HERE), Severity.CRITICAL, "No second factor for administrators");

    assertThat(again(known, worse))
        .extracting(FindingFacts::severity, FindingFacts::text, FindingFacts::openedAt)
        .containsExactly(worse.severity(), worse.text(), known.facts().openedAt());
  }

  static Stream<Finding> notDismissed() {
    return Stream.of(OPEN, CLOSED);
  }

  private static FindingFacts again(Finding known, Shortcoming shown) {
    return FindingRules.follow(Optional.of(known), FAILED, shown, "worker:score", NOON)
            instanceof Step.Change(Finding.Open changed)
        ? changed.facts()
        : known.facts();
  }

  @Test
  void reopensWhatIsNotOpen() {
    assertThat(FindingRules.reopen(OPEN, NOON)).isEmpty();
    assertThat(FindingRules.reopen(CLOSED, NOON)).isPresent();
    assertThat(FindingRules.reopen(DISMISSED, NOON))
        .contains(new Finding.Open(DISMISSED.facts().changed(NOON)));
  }
}
