package io.vendorward.phi.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.phi.FlowHistory;
import io.vendorward.phi.PhiFlow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Health information that flows for a service, over its whole life. */
@Schema(
    name = "PhiFlow",
    description = "Health information that flows for a service, over its whole life.")
record PhiFlowView(
    UUID id,
    @Schema(example = "PHI-000007") String number,
    UUID vendorId,
    UUID engagementId,
    @Schema(example = "Charts to the host") String name,
    @Schema(example = "EHR") String source,
    @Schema(example = "HL7 over VPN") String method,
    @Schema(description = "What is true of it from which day on, oldest first")
        List<Chapter> chapters,
    @Schema(description = "The last day on which the vendor holds anything of it")
        @Nullable LocalDate lastDay,
    @Schema(description = "Rises with every change; it is in the ETag", example = "1") long version,
    Instant createdAt,
    Instant updatedAt) {

  /** What is true from a day until the next chapter. */
  @Schema(name = "PhiFlowChapter")
  record Chapter(@Schema(example = "2026-03-01") LocalDate from, FlowFactsBody facts) {

    static Chapter of(FlowHistory.Since chapter) {
      return new Chapter(chapter.day(), FlowFactsBody.of(chapter.facts()));
    }
  }

  static PhiFlowView of(PhiFlow flow) {
    return new PhiFlowView(
        flow.id().value(),
        flow.number().toString(),
        flow.vendor().value(),
        flow.engagement().value(),
        flow.label().name(),
        flow.label().source(),
        flow.label().method(),
        flow.history().chapters().stream().map(Chapter::of).toList(),
        flow.history().lastDay().orElse(null),
        flow.version(),
        flow.revision().createdAt(),
        flow.revision().updatedAt());
  }
}
