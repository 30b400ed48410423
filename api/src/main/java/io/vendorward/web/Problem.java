package io.vendorward.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/** A problem response (RFC 9457). */
@Schema(description = "What went wrong, where, and what to do about it (RFC 9457).")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    @Schema(
            description = "A page that explains the problem",
            example = "/problems/invalid-fields",
            maxLength = 200)
        String type,
    @Schema(example = "Some fields are not valid", maxLength = 200) String title,
    @Schema(example = "400", minimum = "400", maximum = "599") int status,
    @Schema(example = "1 field is not valid; nothing was changed.", maxLength = 2000) String detail,
    @Schema(description = "Path of the request", example = "/api/v1/vendors", maxLength = 2000)
        String instance,
    @Schema(example = "invalid-fields", maxLength = 80) String code,
    @Schema(example = "4bf92f3577b34da6a3ce929d0e0e4736", maxLength = 64) String traceId,
    @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED, maxLength = 1000)
        List<FieldError> errors,
    @JsonAnyGetter @Schema(hidden = true) Map<String, Object> more) {}
