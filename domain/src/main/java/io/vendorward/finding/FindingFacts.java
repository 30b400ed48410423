package io.vendorward.finding;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Subject;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.Severity;
import java.time.Instant;
import java.util.Optional;

/**
 * What every finding has, in whatever state.
 *
 * @param assessment where it was last found
 * @param text for the tenant's own people
 * @param version rises with every change
 */
public record FindingFacts(
    FindingId id,
    FindingNumber number,
    Subject subject,
    FindingOrigin origin,
    Optional<AssessmentId> assessment,
    Optional<QuestionKey> question,
    Severity severity,
    String text,
    Instant openedAt,
    Instant updatedAt,
    long version) {

  FindingFacts changed(Instant at) {
    return copy(assessment, at);
  }

  FindingFacts foundIn(AssessmentId again, Instant at) {
    return copy(Optional.of(again), at);
  }

  private FindingFacts copy(Optional<AssessmentId> where, Instant at) {
    return new FindingFacts(
        id, number, subject, origin, where, question, severity, text, openedAt, at, version + 1);
  }
}
