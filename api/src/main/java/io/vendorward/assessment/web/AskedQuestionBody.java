package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.assessment.ReturnedQuestion;
import io.vendorward.assessment.usecase.QuestionSheet;
import io.vendorward.questionnaire.AnswerOption;
import io.vendorward.questionnaire.FrameworkMapping;
import io.vendorward.questionnaire.Question;
import io.vendorward.questionnaire.QuestionType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question as the vendor reads it, with the answer. Nothing here says how it is judged. */
@Schema(name = "AskedQuestion", description = "A question with its answer.")
record AskedQuestionBody(
    @Schema(example = "1.4") String key,
    QuestionType type,
    String text,
    String guidance,
    boolean required,
    boolean notApplicableAllowed,
    List<Option> options,
    List<Framework> frameworks,
    @Nullable AnswerBody answer,
    @Schema(description = "Why the question was returned with the last return")
        @Nullable String returnReason,
    @Schema(description = "Whether the vendor may change the answer now") boolean editable) {

  /** A choice. */
  @Schema(name = "AskedOption")
  record Option(String code, String label, boolean noteRequired) {
    static Option of(AnswerOption option) {
      return new Option(option.code(), option.label(), option.noteRequired());
    }
  }

  /** What a question goes back to. */
  @Schema(name = "AskedFramework")
  record Framework(String framework, String reference) {
    static Framework of(FrameworkMapping mapping) {
      return new Framework(mapping.framework(), mapping.reference());
    }
  }

  static AskedQuestionBody of(Question question, QuestionSheet sheet) {
    return new AskedQuestionBody(
        question.key().value(),
        question.type(),
        question.text(),
        question.guidance(),
        question.required(),
        question.notApplicableAllowed(),
        question.options().stream().map(Option::of).toList(),
        question.frameworks().stream().map(Framework::of).toList(),
        Optional.ofNullable(sheet.answers().get(question.key())).map(AnswerBody::of).orElse(null),
        Optional.ofNullable(sheet.returned().get(question.key()))
            .map(ReturnedQuestion::reason)
            .orElse(null),
        sheet.isEditable(question.key()));
  }
}
