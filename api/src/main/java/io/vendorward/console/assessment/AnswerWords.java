package io.vendorward.console.assessment;

import io.vendorward.assessment.Answer;
import io.vendorward.questionnaire.AnswerOption;
import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.Question;
import io.vendorward.web.Reader;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was answered, in the words of the questionnaire. */
final class AnswerWords {

  private AnswerWords() {}

  /** Empty for a blank and for "not applicable", which have words of the page's own. */
  static String of(Question question, @Nullable Answer answer, Reader reader) {
    return answer == null ? "" : words(question, answer.value(), reader);
  }

  private static String words(Question question, AnswerValue value, Reader reader) {
    return switch (value) {
      case AnswerValue.Blank() -> "";
      case AnswerValue.NotApplicable() -> "";
      case AnswerValue.Choice(var code) -> label(question, code);
      case AnswerValue.Choices(var codes) ->
          codes.stream().map(code -> label(question, code)).collect(Collectors.joining(", "));
      case AnswerValue.FreeText(var text) -> text;
      case AnswerValue.Amount(var amount) -> amount.toPlainString();
      case AnswerValue.Day(var day) -> reader.date(day);
    };
  }

  private static String label(Question question, String code) {
    return question.options().stream()
        .filter(option -> option.code().equals(code))
        .map(AnswerOption::label)
        .findFirst()
        .orElse(code);
  }
}
