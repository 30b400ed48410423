package io.vendorward.console.questionnaire;

import io.vendorward.console.FormCheck;
import io.vendorward.questionnaire.DraftEdit;
import io.vendorward.questionnaire.Judgement;
import io.vendorward.questionnaire.QuestionChange;
import io.vendorward.questionnaire.QuestionChange.FindingChange;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.QuestionType;
import io.vendorward.questionnaire.Selection;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The same change of many questions as it was typed; what is empty stays.
 *
 * @param keys the ticked questions
 * @param answers codes of an answer list, joined by commas, instead of ticked questions
 * @param notScored ticked where the questions shall be in no score
 */
public record ManyForm(
    List<String> keys,
    String answers,
    String type,
    String options,
    String required,
    String notApplicable,
    String weight,
    String goodAnswers,
    String notScored,
    String severity,
    String findingText,
    String version) {

  private static final String YES = "YES";
  private static final String NO_FINDING = "NONE";
  private static final long MAXIMUM_WEIGHT = 1_000_000;

  public ManyForm(
      @Nullable List<String> keys,
      @Nullable String answers,
      @Nullable String type,
      @Nullable String options,
      @Nullable String required,
      @Nullable String notApplicable,
      @Nullable String weight,
      @Nullable String goodAnswers,
      @Nullable String notScored,
      @Nullable String severity,
      @Nullable String findingText,
      @Nullable String version) {
    this.keys = keys == null ? List.of() : List.copyOf(keys);
    this.answers = Typed.of(answers);
    this.type = Typed.of(type);
    this.options = Typed.of(options);
    this.required = Typed.of(required);
    this.notApplicable = Typed.of(notApplicable);
    this.weight = Typed.of(weight);
    this.goodAnswers = Typed.of(goodAnswers);
    this.notScored = Typed.of(notScored);
    this.severity = Typed.of(severity);
    this.findingText = Typed.of(findingText);
    this.version = Typed.of(version);
  }

  static ManyForm blank() {
    return new ManyForm(null, null, null, null, null, null, null, null, null, null, null, null);
  }

  DraftEdit edit(FormCheck check) {
    return new DraftEdit.ChangeMany(
        selection(check),
        new QuestionChange(
            type.isEmpty()
                ? Optional.empty()
                : Optional.of(FormCheck.choice(QuestionType.class, type, QuestionType.TEXT)),
            options.isBlank() ? Optional.empty() : Optional.of(Typed.options(check, options)),
            yesOrNo(required),
            yesOrNo(notApplicable),
            Typed.thousandths(check, "weight", weight, MAXIMUM_WEIGHT),
            judgement(check),
            finding(check)));
  }

  private Selection selection(FormCheck check) {
    if (!answers.isEmpty()) {
      return new Selection.SameAnswers(Arrays.asList(answers.split(",")));
    }
    if (keys.isEmpty()) {
      check.wrong("answers", "nothing-chosen");
    }
    return new Selection.Keys(
        keys.stream()
            .filter(QuestionKey::isValid)
            .map(QuestionKey::new)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private Optional<Judgement> judgement(FormCheck check) {
    if (!notScored.isEmpty()) {
      return Optional.of(new Judgement.None());
    }
    return goodAnswers.isBlank()
        ? Optional.empty()
        : Optional.of(Typed.judgement(check, goodAnswers));
  }

  private FindingChange finding(FormCheck check) {
    if (severity.equals(NO_FINDING)) {
      return new FindingChange.Remove();
    }
    return Typed.finding(severity, check.text("findingText", findingText, 4000))
        .<FindingChange>map(FindingChange.Set::new)
        .orElseGet(FindingChange.Keep::new);
  }

  private static Optional<Boolean> yesOrNo(String choice) {
    return choice.isEmpty() ? Optional.empty() : Optional.of(choice.equals(YES));
  }
}
