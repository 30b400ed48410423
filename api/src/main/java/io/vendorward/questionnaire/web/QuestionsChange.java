package io.vendorward.questionnaire.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.questionnaire.AnswerOption;
import io.vendorward.questionnaire.DraftEdit;
import io.vendorward.questionnaire.QuestionChange;
import io.vendorward.questionnaire.QuestionChange.FindingChange;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.QuestionType;
import io.vendorward.questionnaire.Selection;
import io.vendorward.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The same change for many questions. */
@Schema(
    description =
        "The same change for many questions, chosen by key or by their list of answers; what is"
            + " not given stays.")
record QuestionsChange(
    @Schema(description = "Which questions", example = "[\"A&A-01.1\", \"A&A-01.2\"]")
        @Size(min = 1, max = 5000)
        @Nullable List<@NotBlank @Pattern(regexp = Keys.GRAMMAR) String> keys,
    @Schema(
            description = "Instead of keys: all questions with exactly these option codes",
            example = "[\"YES\", \"NO\", \"ALTERNATE\"]")
        @Size(min = 1, max = 200)
        @Nullable List<@NotBlank @Size(max = 64) String> sameAnswers,
    @Nullable QuestionType type,
    @Size(max = 200) @Nullable List<@NotNull @Valid OptionBody> options,
    @Nullable Boolean required,
    @Nullable Boolean notApplicableAllowed,
    @Schema(example = "2.5") @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 3)
        @Nullable BigDecimal weight,
    @Schema(description = "An empty one makes the questions not scored") @Valid
        @Nullable JudgementBody judgement,
    @Valid @Nullable FindingBody finding,
    @Schema(description = "That a failed question opens no finding any more")
        @Nullable Boolean removeFinding) {

  DraftEdit.ChangeMany edit() {
    return new DraftEdit.ChangeMany(
        selection(),
        new QuestionChange(
            Optional.ofNullable(type),
            Optional.ofNullable(options).map(QuestionsChange::domain),
            Optional.ofNullable(required),
            Optional.ofNullable(notApplicableAllowed),
            Optional.ofNullable(weight).map(Thousandths::of),
            Optional.ofNullable(judgement).map(JudgementBody::judgement),
            findingChange()));
  }

  private Selection selection() {
    if ((keys == null) == (sameAnswers == null)) {
      throw Problems.invalid("/keys", "one-of", "must be given, or sameAnswers instead");
    }
    return keys == null
        ? new Selection.SameAnswers(sameAnswers == null ? List.of() : sameAnswers)
        : new Selection.Keys(
            keys.stream().map(QuestionKey::new).collect(Collectors.toUnmodifiableSet()));
  }

  private FindingChange findingChange() {
    if (removeFinding != null && removeFinding) {
      return new FindingChange.Remove();
    }
    return finding == null ? new FindingChange.Keep() : new FindingChange.Set(finding.rule());
  }

  private static List<AnswerOption> domain(List<OptionBody> options) {
    return options.stream().map(OptionBody::option).toList();
  }
}
