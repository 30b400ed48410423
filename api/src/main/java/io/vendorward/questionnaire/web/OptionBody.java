package io.vendorward.questionnaire.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.questionnaire.AnswerOption;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A choice of a question. */
@Schema(
    name = "AnswerOption",
    description = "A choice; 'not applicable' is none, see the question.")
record OptionBody(
    @Schema(description = "Unique within the question", example = "ALTERNATE")
        @NotBlank
        @Pattern(regexp = "[A-Z0-9][A-Z0-9_]{0,63}")
        String code,
    @Schema(example = "An alternative measure is in place") @NotBlank @Size(max = 1000)
        String label,
    @Schema(description = "Whether it has to be explained; by default only ALTERNATE has to")
        @Nullable Boolean noteRequired) {

  private static final String ALTERNATE = "ALTERNATE";

  static OptionBody of(AnswerOption option) {
    return new OptionBody(option.code(), option.label(), option.noteRequired());
  }

  AnswerOption option() {
    return new AnswerOption(
        code, label, noteRequired == null ? code.equals(ALTERNATE) : noteRequired);
  }
}
