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

  /** A question with weight and something to judge its answer by. */
  public boolean isScored() {
    return !(judgement instanceof Judgement.None);
  }
}
