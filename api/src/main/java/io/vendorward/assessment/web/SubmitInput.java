package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/** A submission that the tenant records for a vendor's person. */
@Schema(description = "A submission recorded for one of the vendor's people.")
record SubmitInput(
    @NotNull @Valid AttestationInput attestation,
    @Schema(description = "As GET /questions gave it: 412 when answers changed since")
        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}")
        String answersDigest,
    @Schema(description = "The contact who handed the answers in") @NotNull UUID contactId) {}
