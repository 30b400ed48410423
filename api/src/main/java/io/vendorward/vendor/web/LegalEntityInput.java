package io.vendorward.vendor.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.vendor.LegalEntityDetails;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be said about a legal entity. */
@Schema(description = "What can be said about a legal entity.")
record LegalEntityInput(
    @Schema(example = "St. Mary's Hospital, Inc.") @NotBlank @Size(max = 200) String name,
    @Schema(description = "First day it counts", example = "2020-01-01") @Nullable LocalDate from,
    @Schema(description = "Last day it counts") @Nullable LocalDate to) {

  static LegalEntityInput of(LegalEntityDetails details) {
    return new LegalEntityInput(
        details.name(), details.from().orElse(null), details.to().orElse(null));
  }

  LegalEntityDetails details() {
    return new LegalEntityDetails(name.strip(), Optional.ofNullable(from), Optional.ofNullable(to));
  }
}
