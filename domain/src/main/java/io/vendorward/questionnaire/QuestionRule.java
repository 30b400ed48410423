package io.vendorward.questionnaire;

import java.util.Optional;

/**
 * How a question is judged; never shown to a vendor.
 *
 * @param weightThousandths the question's weight in thousandths, 0 or more
 * @param internalNote for the tenant's own people
 */
public record QuestionRule(
    QuestionKey key,
    long weightThousandths,
    Judgement judgement,
    Optional<FindingRule> finding,
    String internalNote) {

  public static QuestionRule unscored(QuestionKey key) {
    return new QuestionRule(key, 1_000, new Judgement.None(), Optional.empty(), "");
  }

  /** A question with weight and something to judge its answer by. */
  public boolean isScored() {
    return !(judgement instanceof Judgement.None);
  }
}
