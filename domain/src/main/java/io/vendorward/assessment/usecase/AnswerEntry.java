package io.vendorward.assessment.usecase;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Provenance;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.TemplateVersionId;
import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * Saves one answer, in a transaction of its own and, in the database, in one round trip: answer,
 * history, change, the inbox's count, and the assessment's first step. It keeps what {@code
 * EntryRules} says, but does not say why it refuses.
 */
public interface AnswerEntry {

  Mono<Result> save(Caller caller, NewAnswer answer);

  /**
   * An answer that fits its question.
   *
   * @param pinned the questionnaire that it was checked against
   * @param expected the version that it replaces, 0 for the first
   */
  record NewAnswer(
      AssessmentId assessment,
      TemplateVersionId pinned,
      QuestionKey question,
      AnswerValue value,
      String note,
      long expected,
      Provenance provenance,
      Instant at) {}

  /** Whether it was saved. */
  sealed interface Result {

    record Saved(long version) implements Result {}

    record Refused() implements Result {}
  }
}
