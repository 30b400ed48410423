package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.assessment.ReviewDecision;
import io.vendorward.assessment.usecase.QuestionSheet;
import java.util.Comparator;
import java.util.List;

/** The questions with answers, and what reviewers decided. */
@Schema(
    name = "ReviewSheet",
    description = "The questions with answers as the vendor sees them, and the review.")
record ReviewSheetBody(QuestionSheetBody sheet, List<DecisionBody> decisions) {

  static ReviewSheetBody of(QuestionSheet sheet) {
    return new ReviewSheetBody(
        QuestionSheetBody.of(sheet),
        sheet.decisions().values().stream()
            .sorted(Comparator.comparing(ReviewDecision::question))
            .map(DecisionBody::of)
            .toList());
  }
}
