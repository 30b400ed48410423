package io.vendorward.questionnaire.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.questionnaire.Template;
import io.vendorward.questionnaire.usecase.ReadTemplates;
import io.vendorward.questionnaire.usecase.TemplateSummary;
import io.vendorward.questionnaire.usecase.VersionSummary;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A template. */
@Schema(name = "Template", description = "A questionnaire that is sent to vendors.")
record TemplateView(
    UUID id,
    @Schema(description = "Number by which people speak of it", example = "TPL-000001")
        String number,
    @Schema(example = "Security questionnaire, hosting") String name,
    @Schema(description = "The newest version that may be sent") @Nullable PublishedView published,
    @Schema(description = "Number of the version that is being edited", example = "2")
        @Nullable Integer draft,
    @Schema(description = "Rises with every change; it is in the ETag", example = "1") long version,
    Instant createdAt,
    Instant updatedAt) {

  /** A version that may be sent. */
  @Schema(name = "PublishedVersion")
  record PublishedView(
      @Schema(description = "What assessments name as template version") UUID id,
      @Schema(example = "1") int number,
      @Schema(example = "25") int questions) {}

  static TemplateView of(TemplateSummary summary) {
    return of(
        summary.template(),
        summary.published().map(v -> new PublishedView(v.id().value(), v.number(), v.questions())),
        summary.draft());
  }

  static TemplateView of(Template template) {
    return of(template, Optional.empty(), Optional.empty());
  }

  static TemplateView of(ReadTemplates.WithVersions found) {
    var newestFirst = found.versions().reversed();
    return of(
        found.template(),
        newestFirst.stream()
            .filter(version -> version.state() == VersionSummary.State.PUBLISHED)
            .findFirst()
            .map(version ->
                new PublishedView(
                    version.head().id().value(), version.head().number(), version.questions())),
        newestFirst.stream()
            .filter(version -> version.state() == VersionSummary.State.DRAFT)
            .findFirst()
            .map(version -> version.head().number()));
  }

  private static TemplateView of(
      Template template, Optional<PublishedView> published, Optional<Integer> draft) {
    return new TemplateView(
        template.id().value(),
        template.number(),
        template.name(),
        published.orElse(null),
        draft.orElse(null),
        template.version(),
        template.createdAt(),
        template.updatedAt());
  }
}
