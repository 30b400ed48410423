package io.vendorward.vendor.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.vendor.LegalEntity;
import io.vendorward.vendor.VendorId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A legal entity of the tenant or of a vendor. */
@Schema(name = "LegalEntity", description = "A legal person on either side of an engagement.")
record LegalEntityView(
    UUID id,
    @Schema(description = "Absent for your own") @Nullable UUID vendorId,
    @Schema(example = "St. Mary's Hospital, Inc.") String name,
    @Schema(description = "Taken where an engagement names none") boolean byDefault,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Schema(description = "Rises with every change; it is in the ETag", example = "1") long version,
    Instant createdAt,
    Instant updatedAt) {

  static LegalEntityView of(LegalEntity entity) {
    return new LegalEntityView(
        entity.id().value(),
        entity.vendor().map(VendorId::value).orElse(null),
        entity.details().name(),
        entity.byDefault(),
        entity.details().from().orElse(null),
        entity.details().to().orElse(null),
        entity.version(),
        entity.revision().createdAt(),
        entity.revision().updatedAt());
  }
}
