package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.assessment.Stage;
import io.vendorward.assessment.usecase.QuestionSheet;
import io.vendorward.questionnaire.QuestionKey;
import java.util.List;

/** The questions of an assessment as the vendor reads them, with the answers. */
@Schema(name = "QuestionSheet", description = "The questions of an assessment with the answers.")
record QuestionSheetBody(
    String title,
    String introduction,
    Stage state,
    ProgressBody progress,
    @Schema(description = "Required questions without an answer") List<String> missing,
    @Schema(description = "Names the answers shown here; a submission repeats it")
        String answersDigest,
    List<SectionBody> sections) {

  /** A part of the questionnaire. */
  @Schema(name = "AskedSection")
  record SectionBody(String key, String title, List<AskedQuestionBody> questions) {}

  static QuestionSheetBody of(QuestionSheet sheet) {
    var questionnaire = sheet.questionnaire();
    return new QuestionSheetBody(
        questionnaire.title(),
        questionnaire.introduction(),
        sheet.assessment().stage(),
        new ProgressBody((int) sheet.answered(), (int) questionnaire.questions().count()),
        sheet.missing().stream().map(QuestionKey::value).toList(),
        sheet.digest().hex(),
        questionnaire.sections().stream()
            .map(section ->
                new SectionBody(
                    section.key().value(),
                    section.title(),
                    section.questions().stream()
                        .map(question -> AskedQuestionBody.of(question, sheet))
                        .toList()))
            .toList());
  }
}
