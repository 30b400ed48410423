package io.vendorward.questionnaire;

import static io.vendorward.questionnaire.ATemplate.choice;
import static io.vendorward.questionnaire.ATemplate.compliant;
import static io.vendorward.questionnaire.ATemplate.points;
import static io.vendorward.questionnaire.ATemplate.question;
import static io.vendorward.questionnaire.ATemplate.rule;
import static io.vendorward.questionnaire.ATemplate.text;
import static io.vendorward.questionnaire.QuestionType.DATE;
import static io.vendorward.questionnaire.QuestionType.MULTIPLE_CHOICE;
import static io.vendorward.questionnaire.QuestionType.NUMBER;
import static io.vendorward.questionnaire.QuestionType.SINGLE_CHOICE;
import static io.vendorward.questionnaire.QuestionType.YES_NO_NA;
import static io.vendorward.questionnaire.Violation.Kind.BOUNDS_MISSING;
import static io.vendorward.questionnaire.Violation.Kind.BOUNDS_REVERSED;
import static io.vendorward.questionnaire.Violation.Kind.COMPLIANT_MISSING;
import static io.vendorward.questionnaire.Violation.Kind.COMPLIANT_UNKNOWN;
import static io.vendorward.questionnaire.Violation.Kind.JUDGEMENT_DOES_NOT_FIT_TYPE;
import static io.vendorward.questionnaire.Violation.Kind.OPTIONS_FIXED;
import static io.vendorward.questionnaire.Violation.Kind.OPTIONS_NOT_ALLOWED;
import static io.vendorward.questionnaire.Violation.Kind.OPTION_CODE_MALFORMED;
import static io.vendorward.questionnaire.Violation.Kind.OPTION_CODE_REPEATED;
import static io.vendorward.questionnaire.Violation.Kind.POINTS_OUT_OF_RANGE;
import static io.vendorward.questionnaire.Violation.Kind.POINTS_UNKNOWN;
import static io.vendorward.questionnaire.Violation.Kind.WEIGHT_NEGATIVE;
import static io.vendorward.questionnaire.Violation.Kind.WEIGHT_TOO_LARGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionChecksTest {

  private static final AnswerOption YES = AnswerOption.YES;

  private static Optional<BigDecimal> number(int value) {
    return Optional.of(BigDecimal.valueOf(value));
  }

  private static AnswerOption coded(String code) {
    return new AnswerOption(code, code, false);
  }

  static Stream<Arguments> judgements() {
    var day = LocalDate.of(2026, 3, 2);
    var nothing = Optional.<BigDecimal>empty();
    var never = Optional.<LocalDate>empty();
    return Stream.of(
        arguments(choice("Q"), compliant("YES"), List.of()),
        arguments(choice("Q"), compliant("YES", "ALTERNATE"), List.of()),
        arguments(choice("Q"), compliant("MAYBE"), List.of(COMPLIANT_UNKNOWN)),
        arguments(choice("Q"), compliant(), List.of(COMPLIANT_MISSING)),
        arguments(choice("Q"), points("YES", 0), List.of()),
        arguments(choice("Q"), points("YES", 1000), List.of()),
        arguments(choice("Q"), points("YES", 1001), List.of(POINTS_OUT_OF_RANGE)),
        arguments(choice("Q"), points("YES", -1), List.of(POINTS_OUT_OF_RANGE)),
        arguments(choice("Q"), points("MAYBE", 1), List.of(POINTS_UNKNOWN)),
        arguments(question("Q", YES_NO_NA), compliant("NO"), List.of()),
        arguments(text("Q"), compliant("YES"), List.of(JUDGEMENT_DOES_NOT_FIT_TYPE)),
        arguments(text("Q"), new Judgement.None(), List.of()),
        arguments(
            question("Q", NUMBER), new Judgement.NumberWithin(number(1), number(1)), List.of()),
        arguments(question("Q", NUMBER), new Judgement.NumberWithin(nothing, number(1)), List.of()),
        arguments(
            question("Q", NUMBER),
            new Judgement.NumberWithin(number(2), number(1)),
            List.of(BOUNDS_REVERSED)),
        arguments(
            question("Q", NUMBER),
            new Judgement.NumberWithin(nothing, nothing),
            List.of(BOUNDS_MISSING)),
        arguments(
            question("Q", DATE),
            new Judgement.DateWithin(Optional.of(day), Optional.of(day.minusDays(1))),
            List.of(BOUNDS_REVERSED)),
        arguments(
            question("Q", DATE), new Judgement.DateWithin(Optional.of(day), never), List.of()),
        arguments(
            question("Q", DATE),
            new Judgement.NumberWithin(number(1), nothing),
            List.of(JUDGEMENT_DOES_NOT_FIT_TYPE)));
  }

  @ParameterizedTest
  @MethodSource("judgements")
  void letsAQuestionHaveOnlyAJudgementThatFits(
      Question question, Judgement judgement, List<Violation.Kind> expected) {
    assertThat(QuestionChecks.ofDraft(question, rule("Q", judgement)))
        .extracting(Violation::kind)
        .isEqualTo(expected);
  }

  static Stream<Arguments> options() {
    return Stream.of(
        arguments(question("Q", MULTIPLE_CHOICE, YES, coded("A_1")), List.of()),
        arguments(question("Q", SINGLE_CHOICE), List.of()),
        arguments(question("Q", SINGLE_CHOICE, YES, YES), List.of(OPTION_CODE_REPEATED)),
        arguments(question("Q", SINGLE_CHOICE, coded("yes")), List.of(OPTION_CODE_MALFORMED)),
        arguments(question("Q", NUMBER, YES), List.of(OPTIONS_NOT_ALLOWED)),
        arguments(question("Q", YES_NO_NA, YES), List.of(OPTIONS_FIXED)));
  }

  @ParameterizedTest
  @MethodSource("options")
  void letsAQuestionHaveOnlyOptionsThatFit(Question question, List<Violation.Kind> expected) {
    assertThat(QuestionChecks.ofDraft(question, QuestionRule.unscored(question.key())))
        .extracting(Violation::kind)
        .isEqualTo(expected);
  }

  static Stream<Arguments> weights() {
    return Stream.of(
        arguments(0L, List.of()),
        arguments(1_000_000L, List.of()),
        arguments(1_000_001L, List.of(WEIGHT_TOO_LARGE)),
        arguments(-1L, List.of(WEIGHT_NEGATIVE)));
  }

  @ParameterizedTest
  @MethodSource("weights")
  void keepsWeightsInTheirRange(long weight, List<Violation.Kind> expected) {
    var question = text("Q");
    var rule = new QuestionRule(question.key(), weight, new Judgement.None(), Optional.empty(), "");
    assertThat(QuestionChecks.ofDraft(question, rule))
        .extracting(Violation::kind)
        .isEqualTo(expected);
  }
}
