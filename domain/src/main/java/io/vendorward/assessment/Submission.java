package io.vendorward.assessment;

import io.vendorward.questionnaire.QuestionKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Answers as they were handed in, never changed afterwards.
 *
 * @param round 0 for the first submission, then one more after each return
 * @param frozen the version of every answer that was handed in
 */
public record Submission(
    UUID id,
    AssessmentId assessment,
    int round,
    Attestation attestation,
    AnswersDigest digest,
    Map<QuestionKey, Long> frozen,
    String givenBy,
    Optional<String> recordedBy,
    Instant at) {

  public Submission {
    frozen = Map.copyOf(frozen);
  }
}
