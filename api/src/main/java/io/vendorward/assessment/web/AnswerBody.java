package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.assessment.Answer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An answer. */
@Schema(name = "Answer", description = "The answer to a question.")
record AnswerBody(
    @Schema(example = "1.4") String questionKey,
    AnswerValueBody value,
    String note,
    @Schema(description = "Who gave it", example = "contact:0198...") String givenBy,
    @Schema(description = "Who entered it, when the vendor did not") @Nullable String recordedBy,
    Instant savedAt,
    @Schema(description = "Of this answer alone; it is in the ETag", example = "2") long version) {

  static AnswerBody of(Answer answer) {
    return new AnswerBody(
        answer.question().value(),
        AnswerValueBody.of(answer.value()),
        answer.note(),
        answer.givenBy(),
        answer.recordedBy().orElse(null),
        answer.savedAt(),
        answer.version());
  }
}
