package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.assessment.ReviewDecision;
import java.time.Instant;

/** What a reviewer decided about an answer. */
@Schema(name = "ReviewDecision", description = "What a reviewer decided about an answer.")
record DecisionBody(
    String questionKey,
    ReviewDecision.Verdict verdict,
    String comment,
    String decidedBy,
    Instant decidedAt,
    @Schema(description = "Of this decision alone; it is in the ETag") long version) {

  static DecisionBody of(ReviewDecision decision) {
    return new DecisionBody(
        decision.question().value(),
        decision.verdict(),
        decision.comment(),
        decision.decidedBy(),
        decision.at(),
        decision.version());
  }
}
