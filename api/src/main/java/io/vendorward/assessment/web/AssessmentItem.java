package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.assessment.Stage;
import io.vendorward.assessment.usecase.AssessmentRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assessment in a list. */
@Schema(name = "AssessmentListItem", description = "An assessment in a list.")
record AssessmentItem(
    UUID id,
    @Schema(example = "ASM-000123") String number,
    Stage state,
    boolean overdue,
    LocalDate dueDate,
    UUID vendorId,
    String vendorName,
    @Nullable UUID engagementId,
    UUID templateVersionId,
    String title,
    ProgressBody progress,
    @Nullable Instant sentAt,
    @Schema(description = "When an answer was last saved") @Nullable Instant lastSavedAt,
    Map<String, String> externalIds,
    long version) {

  static AssessmentItem of(AssessmentRow row) {
    var facts = row.assessment().facts();
    return new AssessmentItem(
        facts.id().value(),
        facts.number().toString(),
        row.assessment().stage(),
        row.overdue(),
        facts.due(),
        facts.subject().vendor().value(),
        row.vendorName(),
        facts.subject().engagement().map(engagement -> engagement.value()).orElse(null),
        facts.pin().version().value(),
        facts.pin().title(),
        new ProgressBody(row.tally().answered(), facts.pin().questions()),
        facts.milestones().sent().orElse(null),
        row.tally().lastSaved().orElse(null),
        facts.externalIds(),
        facts.version());
  }
}
