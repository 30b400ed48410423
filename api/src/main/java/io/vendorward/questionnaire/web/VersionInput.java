package io.vendorward.questionnaire.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.questionnaire.QuestionRule;
import io.vendorward.questionnaire.Questionnaire;
import io.vendorward.questionnaire.Rulebook;
import io.vendorward.questionnaire.TemplateContent;
import io.vendorward.questionnaire.usecase.StartDraft.Basis;
import io.vendorward.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a draft begins with. */
@Schema(
    name = "DraftInput",
    description =
        "What a draft begins with: another version, or everything that is given here; without"
            + " anything, the newest version.")
record VersionInput(
    @Schema(description = "Number of the version to begin with", example = "1") @Min(1)
        @Nullable Integer basedOn,
    @Schema(example = "Security questionnaire") @Size(min = 1, max = 500) @Nullable String title,
    @Schema(description = "What vendors read first") @Size(max = 20000)
        @Nullable String introduction,
    @Size(max = 500) @Nullable List<@NotNull @Valid SectionBody> sections) {

  Basis basis() {
    boolean content = title != null || introduction != null || sections != null;
    if (basedOn != null && content) {
      throw Problems.invalid("/basedOn", "not-with-content", "cannot come with contents");
    }
    if (basedOn != null) {
      return new Basis.Version(basedOn);
    }
    return content ? new Basis.Content(content()) : new Basis.Newest();
  }

  private TemplateContent content() {
    var bodies = sections == null ? List.<SectionBody>of() : sections;
    // the rules check that keys are unique; of two questions with one key either rule will do
    var rules = new LinkedHashMap<String, QuestionRule>();
    bodies.stream()
        .flatMap(section -> section.bodies().stream())
        .forEach(question -> rules.put(question.key(), question.rule()));
    return new TemplateContent(
        new Questionnaire(
            title == null ? "" : title,
            introduction == null ? "" : introduction,
            bodies.stream().map(SectionBody::section).toList()),
        Rulebook.of(List.copyOf(rules.values())));
  }
}
