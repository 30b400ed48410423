package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.assessment.Stage;
import io.vendorward.assessment.usecase.RequestView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A hospital's request as the vendor sees it. */
@Schema(name = "VendorRequest", description = "A questionnaire that a hospital asks you to answer.")
record VendorRequestBody(
    UUID id,
    @Schema(example = "ASM-000123") String number,
    @Schema(example = "St. Mary's Hospital") String hospital,
    @Schema(description = "Who asks") String senderName,
    @Schema(description = "How to check that the request is real") String verification,
    String title,
    Stage state,
    LocalDate dueDate,
    @Schema(description = "The day on which due dates end is the hospital's") String zone,
    boolean overdue,
    ProgressBody progress,
    @Nullable Instant sentAt,
    @Schema(description = "When you last submitted") @Nullable Instant submittedAt) {

  static VendorRequestBody of(RequestView view) {
    var facts = view.assessment().facts();
    return new VendorRequestBody(
        facts.id().value(),
        facts.number().toString(),
        view.hospital().name(),
        facts.sender().name(),
        view.hospital().verification(),
        facts.pin().title(),
        view.assessment().stage(),
        facts.due(),
        view.hospital().zone().getId(),
        view.overdue(),
        new ProgressBody(view.tally().answered(), facts.pin().questions()),
        facts.milestones().sent().orElse(null),
        view.submission().map(submission -> submission.at()).orElse(null));
  }
}
