package io.vendorward.questionnaire.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.questionnaire.DraftEdit;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.Questionnaire;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a draft is called, and its sections in their order. */
@Schema(name = "DraftHeading", description = "Title, introduction and sections of a draft.")
record HeadingInput(
    @Schema(example = "Security questionnaire") @NotBlank @Size(max = 500) String title,
    @Schema(description = "What vendors read first") @Size(max = 20000)
        @Nullable String introduction,
    @Schema(description = "All sections in order; one with questions may not be left out")
        @Size(max = 500)
        @Nullable List<@NotNull @Valid Heading> sections) {

  /** Key and title of a section. */
  @Schema(name = "SectionHeading")
  record Heading(
      @Schema(example = "AA") @NotBlank @Pattern(regexp = Keys.GRAMMAR) String key,
      @Schema(example = "Access and authentication") @NotBlank @Size(max = 500) String title) {}

  static HeadingInput of(Questionnaire questionnaire) {
    return new HeadingInput(
        questionnaire.title(),
        questionnaire.introduction(),
        questionnaire.sections().stream()
            .map(section -> new Heading(section.key().value(), section.title()))
            .toList());
  }

  DraftEdit.Describe edit() {
    var headings =
        (sections == null ? List.<Heading>of() : sections)
            .stream()
                .map(heading ->
                    new DraftEdit.SectionHeading(new QuestionKey(heading.key()), heading.title()))
                .toList();
    return new DraftEdit.Describe(
        Optional.of(title),
        Optional.of(introduction == null ? "" : introduction),
        Optional.of(headings));
  }
}
