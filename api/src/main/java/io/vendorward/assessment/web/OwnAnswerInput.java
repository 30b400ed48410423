package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An answer that the vendor gives itself. */
@Schema(description = "Your answer to a question.")
record OwnAnswerInput(
    @Schema(description = "What is answered; without it, or empty, a blank") @Valid
        @Nullable AnswerValueBody value,
    @Schema(description = "Explains the answer; 'not applicable' needs one") @Size(max = 4000)
        @Nullable String note) {}
