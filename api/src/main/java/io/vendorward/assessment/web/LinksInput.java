package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To whom a fresh link is mailed. */
@Schema(description = "To whom a fresh link is mailed.")
record LinksInput(
    @Schema(description = "Contacts who are asked; none means all of them") @Size(max = 50)
        @Nullable List<@NotNull UUID> contactIds) {}
