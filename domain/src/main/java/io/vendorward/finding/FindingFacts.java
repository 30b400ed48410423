package io.vendorward.finding;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Subject;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.Severity;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What every finding has, in whatever state.
 *
 * @param assessment where it was last found
 * @param text for the tenant's own people
 * @param externalIds its names in other systems, by system
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
    Map<String, String> externalIds,
    Instant openedAt,
    Instant updatedAt,
    long version) {

  public FindingFacts {
    externalIds = Map.copyOf(externalIds);
  }

  FindingFacts changed(Instant at) {
    return knownAs(externalIds, at);
  }

  /** Found again: as bad, and in the words, that its question says now. */
  FindingFacts found(Shortcoming again, Instant at) {
    return copy(again.where(), again.severity(), again.text(), externalIds, at);
  }

  boolean says(Shortcoming found) {
    return assessment.equals(found.where())
        && severity == found.severity()
        && text.equals(found.text());
  }

  FindingFacts knownAs(Map<String, String> elsewhere, Instant at) {
    return copy(assessment, severity, text, elsewhere, at);
  }

  private FindingFacts copy(
      Optional<AssessmentId> where,
      Severity grave,
      String words,
      Map<String, String> elsewhere,
      Instant at) {
    return new FindingFacts(
        id,
        number,
        subject,
        origin,
        where,
        question,
        grave,
        words,
        elsewhere,
        openedAt,
        at,
        version + 1);
  }
}
