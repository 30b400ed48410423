package io.vendorward.console.questionnaire;

import io.vendorward.console.FormCheck;
import io.vendorward.questionnaire.FindingRule;
import io.vendorward.questionnaire.FrameworkMapping;
import io.vendorward.questionnaire.Judgement;
import io.vendorward.questionnaire.Question;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.QuestionRule;
import io.vendorward.questionnaire.QuestionType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was typed.
 *
 * @param of key of the question that is edited; empty for a new one
 * @param goodAnswers codes a line, or codes with parts of the weight
 * @param from lower bound of a number or date
 * @param frameworks lines of {@code framework: reference}
 */
public record QuestionForm(
    String of,
    String key,
    String section,
    String type,
    String text,
    String guidance,
    String required,
    String notApplicable,
    String options,
    String weight,
    String goodAnswers,
    String from,
    String to,
    String severity,
    String findingText,
    String frameworks,
    String internalNote,
    String version) {

  private static final long MAXIMUM_WEIGHT = 1_000_000;
  private static final long ONE = 1_000;
  private static final String TICKED = "true";

  public QuestionForm(
      @Nullable String of,
      @Nullable String key,
      @Nullable String section,
      @Nullable String type,
      @Nullable String text,
      @Nullable String guidance,
      @Nullable String required,
      @Nullable String notApplicable,
      @Nullable String options,
      @Nullable String weight,
      @Nullable String goodAnswers,
      @Nullable String from,
      @Nullable String to,
      @Nullable String severity,
      @Nullable String findingText,
      @Nullable String frameworks,
      @Nullable String internalNote,
      @Nullable String version) {
    this.of = Typed.of(of);
    this.key = Typed.of(key);
    this.section = Typed.of(section);
    this.type = Typed.of(type);
    this.text = Typed.of(text);
    this.guidance = Typed.of(guidance);
    this.required = Typed.of(required);
    this.notApplicable = Typed.of(notApplicable);
    this.options = Typed.of(options);
    this.weight = Typed.of(weight);
    this.goodAnswers = Typed.of(goodAnswers);
    this.from = Typed.of(from);
    this.to = Typed.of(to);
    this.severity = Typed.of(severity);
    this.findingText = Typed.of(findingText);
    this.frameworks = Typed.of(frameworks);
    this.internalNote = Typed.of(internalNote);
    this.version = Typed.of(version);
  }

  static QuestionForm blank(String section, long version) {
    return new QuestionForm(
        "",
        "",
        section,
        "YES_NO_NA",
        "",
        "",
        TICKED,
        "",
        "",
        "1",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        Long.toString(version));
  }

  static QuestionForm of(QuestionKey section, Question question, QuestionRule rule, long version) {
    return new QuestionForm(
        question.key().value(),
        question.key().value(),
        section.value(),
        question.type().name(),
        question.text(),
        question.guidance(),
        question.required() ? TICKED : "",
        question.notApplicableAllowed() ? TICKED : "",
        Typed.options(question.options()),
        Typed.decimal(rule.weightThousandths()),
        Typed.judgement(rule.judgement()),
        Bounds.from(rule.judgement()),
        Bounds.to(rule.judgement()),
        rule.finding().map(finding -> finding.severity().name()).orElse(""),
        rule.finding().map(FindingRule::text).orElse(""),
        question.frameworks().stream()
            .map(mapping -> mapping.framework() + ": " + mapping.reference())
            .collect(Collectors.joining("\n")),
        rule.internalNote(),
        Long.toString(version));
  }

  /** The same over another version of the draft. */
  QuestionForm over(long current) {
    return new QuestionForm(
        of,
        key,
        section,
        type,
        text,
        guidance,
        required,
        notApplicable,
        options,
        weight,
        goodAnswers,
        from,
        to,
        severity,
        findingText,
        frameworks,
        internalNote,
        Long.toString(current));
  }

  /**
   * The key; where what was typed is none, some key, so that the rest is looked at all the same.
   */
  QuestionKey checkedKey(FormCheck check) {
    String typed = check.required("key", key, 64);
    if (QuestionKey.isValid(typed)) {
      return new QuestionKey(typed);
    }
    if (!typed.isEmpty()) {
      check.wrong("key", "not-a-key");
    }
    return new QuestionKey("0");
  }

  Question question(FormCheck check, QuestionKey checkedKey, Optional<String> sourceKey) {
    var chosen = FormCheck.choice(QuestionType.class, type, QuestionType.TEXT);
    return new Question(
        checkedKey,
        sourceKey,
        chosen,
        check.required("text", text, 10_000),
        check.text("guidance", guidance, 20_000),
        required.equals(TICKED),
        notApplicable.equals(TICKED),
        chosen.isChoice() ? Typed.options(check, options) : List.of(),
        frameworks(check));
  }

  QuestionRule rule(FormCheck check, QuestionKey checkedKey) {
    return new QuestionRule(
        checkedKey,
        Typed.thousandths(check, "weight", weight, MAXIMUM_WEIGHT).orElse(ONE),
        judgement(check),
        Typed.finding(severity, check.text("findingText", findingText, 4000)),
        check.text("internalNote", internalNote, 4000));
  }

  private Judgement judgement(FormCheck check) {
    return switch (FormCheck.choice(QuestionType.class, type, QuestionType.TEXT)) {
      case NUMBER -> Bounds.ofNumber(check, from, to);
      case DATE -> Bounds.ofDate(check, from, to);
      case SINGLE_CHOICE, MULTIPLE_CHOICE, YES_NO_NA -> Typed.judgement(check, goodAnswers);
      case TEXT -> new Judgement.None();
    };
  }

  private List<FrameworkMapping> frameworks(FormCheck check) {
    return check.lines("frameworks", frameworks, 264, 100).stream()
        .map(line -> {
          int at = line.indexOf(':');
          if (at < 1 || line.substring(at + 1).isBlank()) {
            check.wrong("frameworks", "not-code-and-text");
          }
          return new FrameworkMapping(
              line.substring(0, Math.max(at, 0)).strip(), line.substring(at + 1).strip());
        })
        .toList();
  }
}
