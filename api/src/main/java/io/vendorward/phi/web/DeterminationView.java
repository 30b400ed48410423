package io.vendorward.phi.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.phi.BaDetermination;
import io.vendorward.phi.Determination;
import io.vendorward.phi.PhiFlowId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A determination as it stands. */
@Schema(
    name = "BaDetermination",
    description = "That a service, or one flow of it, makes no business associate.")
record DeterminationView(
    UUID id,
    UUID vendorId,
    UUID engagementId,
    @Nullable UUID phiFlowId,
    Determination.Ground ground,
    LocalDate firstDay,
    @Schema(description = "Left out while it stands") @Nullable LocalDate lastDay,
    String decidedBy,
    String document,
    String note,
    LocalDate reviewOn,
    @Schema(description = "Rises with every change; it is in the ETag", example = "1") long version,
    Instant createdAt,
    Instant updatedAt) {

  static DeterminationView of(BaDetermination made) {
    return new DeterminationView(
        made.id().value(),
        made.vendor().value(),
        made.engagement().value(),
        made.flow().map(PhiFlowId::value).orElse(null),
        made.determination().ground(),
        made.determination().first(),
        made.determination().last().orElse(null),
        made.rationale().decidedBy(),
        made.rationale().document(),
        made.rationale().note(),
        made.reviewOn(),
        made.version(),
        made.revision().createdAt(),
        made.revision().updatedAt());
  }
}
