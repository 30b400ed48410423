package io.vendorward.questionnaire.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What can be said about a template itself. */
@Schema(description = "What can be said about a template itself; its questions are in versions.")
record TemplateInput(
    @Schema(description = "What people call it", example = "Security questionnaire, hosting")
        @NotBlank
        @Size(max = 200)
        String name) {}
