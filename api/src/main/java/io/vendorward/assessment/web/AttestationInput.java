package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.assessment.Attestation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who vouches for the answers. */
@Schema(name = "Attestation", description = "Who vouches for the answers.")
record AttestationInput(
    @Schema(example = "Ana Lima") @NotBlank @Size(max = 200) String name,
    @Schema(example = "Chief Information Security Officer") @NotBlank @Size(max = 200) String title,
    @Schema(description = "That the answers are true and complete to the best of their knowledge")
        boolean accepted) {

  Attestation attestation() {
    return new Attestation(name.strip(), title.strip(), accepted);
  }
}
