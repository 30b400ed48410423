package io.vendorward.questionnaire;

import java.util.List;
import java.util.Optional;

/**
 * What a vendor may see of a question. How its answers are judged is a {@link QuestionRule}, kept
 * apart so that it never reaches the vendor.
 *
 * @param sourceKey the key in the workbook it was imported from, where that had to be changed
 * @param notApplicableAllowed whether "not applicable" may be answered, always with a note
 * @param options of choice questions; empty for the others, Yes and No for {@code YES_NO_NA}
 */
public record Question(
    QuestionKey key,
    Optional<String> sourceKey,
    QuestionType type,
    String text,
    String guidance,
    boolean required,
    boolean notApplicableAllowed,
    List<AnswerOption> options,
    List<FrameworkMapping> frameworks) {

  public Question {
    options =
        type == QuestionType.YES_NO_NA && options.isEmpty()
            ? List.of(AnswerOption.YES, AnswerOption.NO)
            : List.copyOf(options);
    frameworks = List.copyOf(frameworks);
  }

  public List<String> optionCodes() {
    return options.stream().map(AnswerOption::code).toList();
  }
}
