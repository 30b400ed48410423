package io.vendorward.assessment;

import static io.vendorward.assessment.AssessmentFixtures.BACKUPS;
import static io.vendorward.assessment.AssessmentFixtures.HOURS;
import static io.vendorward.assessment.AssessmentFixtures.MFA;
import static io.vendorward.assessment.AssessmentFixtures.REGIONS;
import static io.vendorward.assessment.AssessmentFixtures.TESTED;
import static io.vendorward.assessment.AssessmentFixtures.WORDS;
import static io.vendorward.assessment.AssessmentFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.AnswerValue.Amount;
import io.vendorward.questionnaire.AnswerValue.Blank;
import io.vendorward.questionnaire.AnswerValue.Choice;
import io.vendorward.questionnaire.AnswerValue.Choices;
import io.vendorward.questionnaire.AnswerValue.Day;
import io.vendorward.questionnaire.AnswerValue.FreeText;
import io.vendorward.questionnaire.AnswerValue.NotApplicable;
import io.vendorward.questionnaire.QuestionKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerRulesTest {

  static Stream<Arguments> acceptable() {
    return Stream.of(
        arguments(MFA, new Choice("YES"), ""),
        arguments(MFA, new NotApplicable(), "no remote access at all"),
        arguments(MFA, new Blank(), ""),
        arguments(MFA, new Blank(), "asked our provider"),
        arguments(BACKUPS, new Choice("ALTERNATE"), "snapshots"),
        arguments(BACKUPS, new Choice("NO"), ""),
        arguments(REGIONS, new Choices(Set.of("US")), ""),
        arguments(REGIONS, new Choices(Set.of("US", "EU")), ""),
        arguments(WORDS, new FreeText("x".repeat(AnswerRules.LONGEST_TEXT)), ""),
        arguments(HOURS, new Amount(new BigDecimal("-12.5")), ""),
        arguments(TESTED, new Day(LocalDate.of(2026, 2, 28)), ""));
  }

  @ParameterizedTest
  @MethodSource("acceptable")
  void takesWhatFitsTheQuestion(QuestionKey key, AnswerValue value, String note) {
    assertThat(AnswerRules.check(question(key), value, note)).isEmpty();
  }

  static Stream<Arguments> faulty() {
    return Stream.of(
        arguments(MFA, new Choice("MAYBE"), "", AnswerFault.UNKNOWN_OPTION),
        arguments(MFA, new Choices(Set.of("YES")), "", AnswerFault.WRONG_TYPE),
        arguments(MFA, new FreeText("yes"), "", AnswerFault.WRONG_TYPE),
        arguments(MFA, new NotApplicable(), " ", AnswerFault.NOTE_REQUIRED),
        arguments(BACKUPS, new NotApplicable(), "why", AnswerFault.NOT_APPLICABLE_NOT_ALLOWED),
        arguments(BACKUPS, new Choice("ALTERNATE"), "", AnswerFault.NOTE_REQUIRED),
        arguments(REGIONS, new Choice("US"), "", AnswerFault.WRONG_TYPE),
        arguments(REGIONS, new Choices(Set.of()), "", AnswerFault.WRONG_TYPE),
        arguments(REGIONS, new Choices(Set.of("US", "MARS")), "", AnswerFault.UNKNOWN_OPTION),
        arguments(
            WORDS,
            new FreeText("x".repeat(AnswerRules.LONGEST_TEXT + 1)),
            "",
            AnswerFault.TEXT_TOO_LONG),
        arguments(
            WORDS,
            new FreeText("x"),
            "n".repeat(AnswerRules.LONGEST_NOTE + 1),
            AnswerFault.NOTE_TOO_LONG),
        arguments(HOURS, new Amount(new BigDecimal("1e40")), "", AnswerFault.NUMBER_OUT_OF_RANGE),
        arguments(HOURS, new Amount(new BigDecimal("1e-11")), "", AnswerFault.NUMBER_OUT_OF_RANGE),
        arguments(HOURS, new Day(LocalDate.EPOCH), "", AnswerFault.WRONG_TYPE),
        arguments(TESTED, new Day(LocalDate.of(1899, 12, 31)), "", AnswerFault.DATE_OUT_OF_RANGE));
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void saysWhatDoesNotFit(QuestionKey key, AnswerValue value, String note, AnswerFault fault) {
    assertThat(AnswerRules.check(question(key), value, note)).isEqualTo(Optional.of(fault));
  }
}
