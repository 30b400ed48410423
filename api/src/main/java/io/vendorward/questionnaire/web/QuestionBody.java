package io.vendorward.questionnaire.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.questionnaire.Question;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.QuestionRule;
import io.vendorward.questionnaire.QuestionType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question with its rule. */
@Schema(name = "TemplateQuestion", description = "A question and how its answers are judged.")
record QuestionBody(
    @Schema(description = "Stable name within the template", example = "A&A-01.1")
        @NotBlank
        @Pattern(regexp = Keys.GRAMMAR)
        String key,
    @Schema(description = "Key of its section; the first one when not given", example = "AA")
        @Pattern(regexp = Keys.GRAMMAR)
        @Nullable String section,
    @Schema(description = "Place in the section from 0; at the end, or where it is, if not given")
        @Min(0)
        @Nullable Integer position,
    @Schema(description = "Its key in the file it came from, where that had to be changed")
        @Size(max = 500)
        @Nullable String sourceKey,
    @NotNull QuestionType type,
    @Schema(example = "Is multi-factor authentication required for remote access?")
        @NotBlank
        @Size(max = 10000)
        String text,
    @Schema(example = "Count every way in from outside, also of your own suppliers.")
        @Size(max = 20000)
        @Nullable String guidance,
    @Schema(description = "Whether it has to be answered; true unless said otherwise")
        @Nullable Boolean required,
    @Schema(description = "Whether 'not applicable' is an answer, always with a note")
        @Nullable Boolean notApplicableAllowed,
    @Schema(description = "Choices; YES and NO by themselves for YES_NO_NA") @Size(max = 200)
        @Nullable List<@NotNull @Valid OptionBody> options,
    @Size(max = 100) @Nullable List<@NotNull @Valid FrameworkBody> frameworks,
    @Schema(description = "What it counts in the score; 1 unless said otherwise", example = "2.5")
        @DecimalMin("0")
        @DecimalMax("1000")
        @Digits(integer = 4, fraction = 3)
        @Nullable BigDecimal weight,
    @Valid @Nullable JudgementBody judgement,
    @Valid @Nullable FindingBody finding,
    @Schema(description = "For your own people; no vendor sees it") @Size(max = 4000)
        @Nullable String internalNote) {

  static QuestionBody of(QuestionKey section, int position, Question question, QuestionRule rule) {
    return new QuestionBody(
        question.key().value(),
        section.value(),
        position,
        question.sourceKey().orElse(null),
        question.type(),
        question.text(),
        question.guidance(),
        question.required(),
        question.notApplicableAllowed(),
        question.options().stream().map(OptionBody::of).toList(),
        question.frameworks().stream().map(FrameworkBody::of).toList(),
        Thousandths.number(rule.weightThousandths()),
        rule.isScored() ? JudgementBody.of(rule.judgement()) : null,
        rule.finding().map(FindingBody::of).orElse(null),
        rule.internalNote());
  }

  Question question() {
    return new Question(
        new QuestionKey(key),
        Optional.ofNullable(sourceKey),
        type,
        text,
        guidance == null ? "" : guidance,
        required == null || required,
        notApplicableAllowed != null && notApplicableAllowed,
        options == null ? List.of() : options.stream().map(OptionBody::option).toList(),
        frameworks == null ? List.of() : frameworks.stream().map(FrameworkBody::mapping).toList());
  }

  QuestionRule rule() {
    return new QuestionRule(
        new QuestionKey(key),
        Thousandths.of(weight == null ? BigDecimal.ONE : weight),
        (judgement == null ? JudgementBody.NONE : judgement).judgement(),
        Optional.ofNullable(finding).map(FindingBody::rule),
        internalNote == null ? "" : internalNote);
  }

  Optional<QuestionKey> sectionKey() {
    return Optional.ofNullable(section).map(QuestionKey::new);
  }
}
