package io.vendorward.questionnaire;

import java.util.List;
import java.util.Optional;

/** A change that fits many questions; what is empty stays as it is. */
public record QuestionChange(
    Optional<QuestionType> type,
    Optional<List<AnswerOption>> options,
    Optional<Boolean> required,
    Optional<Boolean> notApplicableAllowed,
    Optional<Long> weightThousandths,
    Optional<Judgement> judgement,
    FindingChange finding) {

  public QuestionChange {
    options = options.map(List::copyOf);
  }

  /** What becomes of the finding. */
  public sealed interface FindingChange {
    record Keep() implements FindingChange {}

    record Remove() implements FindingChange {}

    record Set(FindingRule rule) implements FindingChange {}
  }

  Question of(Question question) {
    var newType = type.orElse(question.type());
    var kept = newType.isChoice() ? question.options() : List.<AnswerOption>of();
    if (newType == QuestionType.YES_NO_NA && question.type() != QuestionType.YES_NO_NA) {
      kept = List.of();
    }
    return new Question(
        question.key(),
        question.sourceKey(),
        newType,
        question.text(),
        question.guidance(),
        required.orElse(question.required()),
        notApplicableAllowed.orElse(question.notApplicableAllowed()),
        options.orElse(kept),
        question.frameworks());
  }

  /**
   * The changed rule. A judgement that the changed question can no longer have is dropped, unless
   * the change brings another.
   */
  QuestionRule of(QuestionRule rule, Question changed) {
    var kept =
        QuestionChecks.fits(changed, rule.judgement()) ? rule.judgement() : new Judgement.None();
    return new QuestionRule(
        rule.key(),
        weightThousandths.orElse(rule.weightThousandths()),
        judgement.orElse(kept),
        switch (finding) {
          case FindingChange.Keep() -> rule.finding();
          case FindingChange.Remove() -> Optional.empty();
          case FindingChange.Set(var set) -> Optional.of(set);
        },
        rule.internalNote());
  }
}
