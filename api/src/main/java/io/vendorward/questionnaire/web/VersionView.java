package io.vendorward.questionnaire.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.questionnaire.TemplateVersion.Draft;
import io.vendorward.questionnaire.TemplateVersion.Published;
import io.vendorward.questionnaire.TemplateVersion.Retired;
import io.vendorward.questionnaire.usecase.VersionSummary;
import io.vendorward.questionnaire.usecase.VersionSummary.State;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version with everything it asks. */
@Schema(name = "TemplateVersion", description = "A version of a template, with rules.")
record VersionView(
    @Schema(description = "What assessments name as template version") UUID id,
    UUID templateId,
    @Schema(description = "Counts the versions of the template", example = "1") int number,
    State state,
    @Schema(example = "Security questionnaire") String title,
    String introduction,
    List<SectionBody> sections,
    @Schema(description = "How many questions it has", example = "25") int questionCount,
    @Schema(description = "Keys of the questions that are in no score") List<String> notScored,
    @Schema(description = "Rises with every change; it is in the ETag", example = "4") long version,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant publishedAt,
    @Nullable Instant retiredAt) {

  static VersionView of(TemplateVersion version) {
    return switch (version) {
      case Draft draft -> of(draft, State.DRAFT, null, null);
      case Published published -> of(published, State.PUBLISHED, published.publishedAt(), null);
      case Retired retired ->
          of(retired, State.RETIRED, retired.publishedAt(), retired.retiredAt());
    };
  }

  private static VersionView of(
      TemplateVersion version,
      State state,
      @Nullable Instant publishedAt,
      @Nullable Instant retiredAt) {
    var head = version.head();
    var questionnaire = version.content().questionnaire();
    var rulebook = version.content().rulebook();
    return new VersionView(
        head.id().value(),
        head.template().value(),
        head.number(),
        state,
        questionnaire.title(),
        questionnaire.introduction(),
        questionnaire.sections().stream()
            .map(section -> SectionBody.of(section, rulebook))
            .toList(),
        Math.toIntExact(questionnaire.questions().count()),
        version.content().notScored().stream().map(QuestionKey::value).toList(),
        head.version(),
        head.createdAt(),
        head.updatedAt(),
        publishedAt,
        retiredAt);
  }

  /** A version in a list, without what it asks. */
  @Schema(name = "TemplateVersionSummary")
  record Row(
      @Schema(description = "What assessments name as template version") UUID id,
      @Schema(example = "1") int number,
      State state,
      String title,
      @Schema(example = "25") int questionCount,
      @Schema(example = "4") long version,
      Instant createdAt,
      Instant updatedAt,
      @Nullable Instant publishedAt,
      @Nullable Instant retiredAt) {

    static Row of(VersionSummary summary) {
      var head = summary.head();
      return new Row(
          head.id().value(),
          head.number(),
          summary.state(),
          summary.title(),
          summary.questions(),
          head.version(),
          head.createdAt(),
          head.updatedAt(),
          summary.publishedAt().orElse(null),
          summary.retiredAt().orElse(null));
    }
  }
}
