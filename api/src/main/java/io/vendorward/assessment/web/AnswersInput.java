package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.usecase.SaveAnswers;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.vendor.ContactId;
import io.vendorward.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Many answers that the tenant records for a vendor's person. */
@Schema(description = "Many answers recorded for one of the vendor's people.")
record AnswersInput(
    @Schema(description = "The contact who gave the answers, one of those who are asked") @NotNull
        UUID contactId,
    @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid Item> answers) {

  /** One of them. */
  @Schema(name = "AnswerItemInput")
  record Item(
      @Schema(example = "1.4") @NotBlank @Size(max = 64) String questionKey,
      @Valid @Nullable AnswerValueBody value,
      @Size(max = 4000) @Nullable String note,
      @Schema(description = "Version of the answer it replaces; 0 for the first") @Min(0)
          long version) {}

  SaveAnswers.Command command(AssessmentId assessment) {
    return new SaveAnswers.Command(
        assessment,
        IntStream.range(0, answers.size()).mapToObj(this::item).toList(),
        Optional.of(new ContactId(contactId)));
  }

  private SaveAnswers.Item item(int i) {
    var item = answers.get(i);
    var pointer = "/answers/" + i;
    if (!QuestionKey.isValid(item.questionKey())) {
      throw Problems.invalid(pointer + "/questionKey", "invalid", "is no question key");
    }
    return new SaveAnswers.Item(
        new QuestionKey(item.questionKey()),
        AnswerValueBody.read(item.value(), pointer + "/value"),
        item.note() == null ? "" : item.note(),
        item.version());
  }
}
