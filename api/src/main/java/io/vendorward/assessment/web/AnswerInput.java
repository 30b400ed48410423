package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer that the tenant records for a vendor's person. */
@Schema(description = "An answer recorded for one of the vendor's people.")
record AnswerInput(
    @Schema(description = "What is answered; without it, or empty, a blank") @Valid
        @Nullable AnswerValueBody value,
    @Schema(description = "Explains the answer; 'not applicable' needs one") @Size(max = 4000)
        @Nullable String note,
    @Schema(description = "The contact who gave the answer, one of those who are asked") @NotNull
        UUID contactId) {}
