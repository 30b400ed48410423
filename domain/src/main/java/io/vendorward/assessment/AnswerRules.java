package io.vendorward.assessment;

import io.vendorward.questionnaire.AnswerOption;
import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.Question;
import io.vendorward.questionnaire.QuestionType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Whether a value and its note are an answer to a question. */
public final class AnswerRules {

  public static final int LONGEST_TEXT = 10_000;
  public static final int LONGEST_NOTE = 4_000;
  private static final int MOST_DIGITS = 30;
  private static final int MOST_DECIMALS = 10;
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

  private AnswerRules() {}

  /** The first thing that is wrong with the answer, if anything is. */
  public static Optional<AnswerFault> check(Question question, AnswerValue value, String note) {
    if (note.length() > LONGEST_NOTE) {
      return Optional.of(AnswerFault.NOTE_TOO_LONG);
    }
    return switch (value) {
      case AnswerValue.Blank() -> Optional.empty();
      case AnswerValue.NotApplicable() -> notApplicable(question, note);
      case AnswerValue.Choice(var code) ->
          takesOneChoice(question.type())
              ? chosen(question, Set.of(code), note)
              : Optional.of(AnswerFault.WRONG_TYPE);
      case AnswerValue.Choices(var codes) ->
          question.type() == QuestionType.MULTIPLE_CHOICE && !codes.isEmpty()
              ? chosen(question, codes, note)
              : Optional.of(AnswerFault.WRONG_TYPE);
      case AnswerValue.FreeText(var text) -> when(question, QuestionType.TEXT, freeText(text));
      case AnswerValue.Amount(var amount) -> when(question, QuestionType.NUMBER, number(amount));
      case AnswerValue.Day(var day) -> when(question, QuestionType.DATE, date(day));
    };
  }

  private static boolean takesOneChoice(QuestionType type) {
    return type == QuestionType.SINGLE_CHOICE || type == QuestionType.YES_NO_NA;
  }

  private static Optional<AnswerFault> when(
      Question question, QuestionType type, Optional<AnswerFault> fault) {
    return question.type() == type ? fault : Optional.of(AnswerFault.WRONG_TYPE);
  }

  private static Optional<AnswerFault> notApplicable(Question question, String note) {
    if (!question.notApplicableAllowed()) {
      return Optional.of(AnswerFault.NOT_APPLICABLE_NOT_ALLOWED);
    }
    return fault(note.isBlank(), AnswerFault.NOTE_REQUIRED);
  }

  private static Optional<AnswerFault> chosen(
      Question question, Collection<String> codes, String note) {
    var options =
        question.options().stream().filter(option -> codes.contains(option.code())).toList();
    if (options.size() < codes.size()) {
      return Optional.of(AnswerFault.UNKNOWN_OPTION);
    }
    return fault(
        note.isBlank() && options.stream().anyMatch(AnswerOption::noteRequired),
        AnswerFault.NOTE_REQUIRED);
  }

  private static Optional<AnswerFault> freeText(String text) {
    return fault(text.length() > LONGEST_TEXT, AnswerFault.TEXT_TOO_LONG);
  }

  private static Optional<AnswerFault> number(BigDecimal amount) {
    return fault(
        amount.precision() > MOST_DIGITS
            || amount.scale() > MOST_DECIMALS
            || amount.scale() < -MOST_DIGITS,
        AnswerFault.NUMBER_OUT_OF_RANGE);
  }

  private static Optional<AnswerFault> date(LocalDate day) {
    return fault(day.isBefore(EARLIEST) || day.isAfter(LATEST), AnswerFault.DATE_OUT_OF_RANGE);
  }

  private static Optional<AnswerFault> fault(boolean present, AnswerFault fault) {
    return present ? Optional.of(fault) : Optional.empty();
  }
}
