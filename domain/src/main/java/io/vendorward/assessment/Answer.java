package io.vendorward.assessment;

import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.QuestionKey;
import java.time.Instant;
import java.util.Optional;

/**
 * What a vendor answered to one question, and its note.
 *
 * @param version of this answer alone, from 1; what a save expects to replace
 * @param givenBy the vendor's person, as records name people
 * @param recordedBy who entered it for that person, when the vendor did not do so itself
 */
public record Answer(
    QuestionKey question,
    AnswerValue value,
    String note,
    long version,
    String givenBy,
    Optional<String> recordedBy,
    Instant savedAt) {

  public boolean isBlank() {
    return value instanceof AnswerValue.Blank;
  }
}
