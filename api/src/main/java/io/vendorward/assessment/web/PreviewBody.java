package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.assessment.usecase.PreviewAssessment.Preview;
import io.vendorward.assessment.usecase.QuestionSheet;
import java.time.LocalDate;
import java.util.Map;

/** What the vendor will see. */
@Schema(name = "AssessmentPreview", description = "What the vendor will see.")
record PreviewBody(
    String hospital,
    @Schema(description = "Who asks") String senderName,
    @Schema(description = "How the vendor can check that the request is real") String verification,
    LocalDate dueDate,
    QuestionSheetBody sheet) {

  static PreviewBody of(Preview preview) {
    var facts = preview.assessment().facts();
    var unanswered =
        new QuestionSheet(
            preview.assessment(), preview.questionnaire(), Map.of(), Map.of(), Map.of());
    return new PreviewBody(
        preview.hospital().name(),
        facts.sender().name(),
        preview.hospital().verification(),
        facts.due(),
        QuestionSheetBody.of(unanswered));
  }
}
