package io.vendorward.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** One thing that is wrong in a request, and where. */
@Schema(description = "One thing that is wrong in the request, and where.")
public record FieldError(
    @Schema(
            description = "JSON pointer into the body, or the name of a parameter or header",
            example = "/legalName")
        String pointer,
    @Schema(description = "What is wrong, for programs", example = "required") String code,
    @Schema(description = "What is wrong, for people", example = "must not be blank")
        String detail) {}
