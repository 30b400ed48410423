package io.vendorward.finding.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a finding does not matter. */
@Schema(name = "Dismissal")
record DismissalInput(
    @NotBlank
        @Size(max = 2000)
        @Schema(example = "Covered by the hospital's own network segmentation")
        String reason) {}
