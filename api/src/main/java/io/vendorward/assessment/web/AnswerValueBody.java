package io.vendorward.assessment.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.web.Problems;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is answered; which field depends on the type of the question. */
@Schema(
    name = "AnswerValue",
    description = "At most one field: the one of the question's type; none is a blank.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerValueBody(
    @Schema(description = "Of a single choice or yes/no question", example = "YES") @Size(max = 64)
        @Nullable String choice,
    @Schema(description = "Of a multiple choice question", example = "[\"EU\", \"US\"]")
        @Size(min = 1, max = 200)
        @Nullable List<@NotBlank @Size(max = 64) String> choices,
    @Size(max = 10000) @Nullable String text,
    @Schema(example = "12.5") @Digits(integer = 20, fraction = 10) @Nullable BigDecimal number,
    @Schema(example = "2026-11-30") @Nullable LocalDate date,
    @Schema(description = "The question does not apply; needs a note")
        @Nullable Boolean notApplicable) {

  static AnswerValueBody of(AnswerValue value) {
    return switch (value) {
      case AnswerValue.Blank() -> new AnswerValueBody(null, null, null, null, null, null);
      case AnswerValue.NotApplicable() -> new AnswerValueBody(null, null, null, null, null, true);
      case AnswerValue.Choice(var code) -> new AnswerValueBody(code, null, null, null, null, null);
      case AnswerValue.Choices(var codes) ->
          new AnswerValueBody(null, List.copyOf(codes), null, null, null, null);
      case AnswerValue.FreeText(var words) ->
          new AnswerValueBody(null, null, words, null, null, null);
      case AnswerValue.Amount(var amount) ->
          new AnswerValueBody(null, null, null, amount, null, null);
      case AnswerValue.Day(var day) -> new AnswerValueBody(null, null, null, null, day, null);
    };
  }

  /** The value, or 400 when several fields were given. */
  static AnswerValue read(@Nullable AnswerValueBody body, String pointer) {
    if (body == null) {
      return new AnswerValue.Blank();
    }
    var given = body.values().toList();
    if (given.size() > 1) {
      throw Problems.invalid(pointer, "several-values", "takes one of its fields only");
    }
    return given.isEmpty() ? new AnswerValue.Blank() : given.getFirst();
  }

  private Stream<AnswerValue> values() {
    return Stream.<@Nullable AnswerValue>of(
            choice == null ? null : new AnswerValue.Choice(choice),
            choices == null ? null : new AnswerValue.Choices(Set.copyOf(choices)),
            text == null || text.isBlank() ? null : new AnswerValue.FreeText(text),
            number == null ? null : new AnswerValue.Amount(number),
            date == null ? null : new AnswerValue.Day(date),
            Boolean.TRUE.equals(notApplicable) ? new AnswerValue.NotApplicable() : null)
        .flatMap(Stream::ofNullable);
  }
}
