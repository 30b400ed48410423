package io.vendorward.assessment;

import io.vendorward.questionnaire.QuestionKey;
import java.time.Instant;

/**
 * What a reviewer thinks of one answer.
 *
 * @param comment for the tenant's own people; for a question to return, the reason the vendor will
 *     read
 */
public record ReviewDecision(
    QuestionKey question,
    Verdict verdict,
    String comment,
    long version,
    String decidedBy,
    Instant at) {

  /** A reviewer's verdict on an answer. */
  public enum Verdict {
    /** Not decided, or again to be decided after the vendor corrected it. */
    OPEN,
    ACCEPTED,
    /** To be given back to the vendor with the next return. */
    TO_RETURN
  }

  /** To be decided anew, because the vendor was asked to correct the answer. */
  public ReviewDecision reopened(String by, Instant when) {
    return new ReviewDecision(question, Verdict.OPEN, comment, version + 1, by, when);
  }
}
