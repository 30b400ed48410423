package io.vendorward.phi.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.phi.BaDetermination;
import io.vendorward.phi.Determination;
import io.vendorward.phi.PhiFlowId;
import io.vendorward.phi.usecase.MakeDetermination;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.VendorId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A determination that is made. */
@Schema(
    name = "BaDeterminationInput",
    description = "That a service, or one flow of it, makes no business associate.")
record DeterminationInput(
    @NotNull UUID vendorId,
    @Schema(description = "One of that vendor's") @NotNull UUID engagementId,
    @Schema(description = "One of that service's; all of it unless said") @Nullable UUID phiFlowId,
    @NotNull Determination.Ground ground,
    @Schema(description = "The first day", example = "2026-03-01") @NotNull LocalDate firstDay,
    @Nullable LocalDate lastDay,
    @Schema(example = "Pat Doe, Privacy officer") @NotBlank @Size(max = 200) String decidedBy,
    @Schema(description = "Where the document is that the ground asks for") @Size(max = 500)
        @Nullable String document,
    @Size(max = 4000) @Nullable String note,
    @Schema(description = "When somebody is to look whether it still holds", example = "2027-03-01")
        @NotNull
        LocalDate reviewOn) {

  MakeDetermination.Command command() {
    var rationale =
        new BaDetermination.Rationale(
            decidedBy, PhiFlowInput.text(document), PhiFlowInput.text(note));
    return new MakeDetermination.Command(
        new VendorId(vendorId),
        new EngagementId(engagementId),
        Optional.ofNullable(phiFlowId).map(PhiFlowId::new),
        new Determination(
            ground, !rationale.document().isEmpty(), firstDay, Optional.ofNullable(lastDay)),
        rationale,
        reviewOn);
  }
}
