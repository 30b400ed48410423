package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.ReturnedQuestion;
import io.vendorward.assessment.ToReturn;
import io.vendorward.assessment.usecase.ReturnAssessment;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What to give back to the vendor. */
@Schema(description = "What to give back to the vendor, and why.")
record ReturnInput(
    @Schema(description = "Questions to return; none means the whole questionnaire")
        @Size(max = 1000)
        @Nullable List<@NotNull @Valid Item> questions,
    @Schema(description = "Reason for the whole, and for questions that have none of their own")
        @Size(max = 4000)
        @Nullable String reason) {

  /** A question to return. */
  @Schema(name = "ReturnedQuestionInput")
  record Item(
      @Schema(example = "1.4") @NotBlank @Size(max = 64) String questionKey,
      @Schema(example = "Which systems does this cover?") @Size(max = 4000)
          @Nullable String reason) {}

  ReturnAssessment.Command command(AssessmentId id, long expected) {
    return new ReturnAssessment.Command(id, wish(), expected);
  }

  private ToReturn wish() {
    var why = reason == null ? "" : reason;
    var chosen = questions == null ? List.<Item>of() : questions;
    return chosen.isEmpty()
        ? new ToReturn.Whole(why)
        : new ToReturn.Named(
            IntStream.range(0, chosen.size()).mapToObj(i -> question(chosen.get(i), i)).toList(),
            why);
  }

  private static ReturnedQuestion question(Item item, int i) {
    if (!QuestionKey.isValid(item.questionKey())) {
      throw Problems.invalid(
          "/questions/" + i + "/questionKey", "unknown-question", "is no question");
    }
    return new ReturnedQuestion(
        new QuestionKey(item.questionKey()), item.reason() == null ? "" : item.reason());
  }
}
