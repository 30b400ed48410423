package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.assessment.ReviewDecision;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A decision about an answer. */
@Schema(description = "A decision about an answer. OPEN takes an earlier one back.")
record DecisionInput(
    @NotNull ReviewDecision.Verdict verdict,
    @Schema(
            description = "For your own people; with TO_RETURN the reason that the vendor reads",
            example = "Is a date planned for this?")
        @Size(max = 4000)
        @Nullable String comment) {}
