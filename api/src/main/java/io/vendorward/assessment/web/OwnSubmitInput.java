package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A vendor's own submission. */
@Schema(description = "Hands your answers in.")
record OwnSubmitInput(
    @NotNull @Valid AttestationInput attestation,
    @Schema(description = "As GET /questions gave it: 412 when answers changed since")
        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}")
        String answersDigest) {}
