package io.vendorward.questionnaire.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an import becomes. */
@Schema(description = "What an import becomes.")
record ApplyInput(
    @Schema(description = "The template to make the next version of; a new one when not given")
        @Nullable UUID templateId,
    @Schema(
            description = "Name of a new template and title of the version",
            example = "Supplier security 2026")
        @Size(min = 1, max = 200)
        @Nullable String name) {}
