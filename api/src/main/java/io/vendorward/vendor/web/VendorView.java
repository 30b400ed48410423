package io.vendorward.vendor.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A vendor. */
@Schema(name = "Vendor", description = "A third party that delivers, or may deliver, services.")
record VendorView(
    UUID id,
    @Schema(description = "Number by which people speak of it", example = "VEN-000042")
        String number,
    @Schema(example = "United Seating and Mobility, LLC") String legalName,
    List<String> tradingNames,
    List<IdentifierBody> identifiers,
    List<String> domains,
    @Nullable String owner,
    VendorStatus status,
    Map<String, String> externalIds,
    @Schema(description = "Rises with every change; it is in the ETag", example = "3") long version,
    Instant createdAt,
    Instant updatedAt) {

  static VendorView of(Vendor vendor) {
    var profile = vendor.profile();
    return new VendorView(
        vendor.id().value(),
        vendor.number().text(),
        profile.legalName(),
        profile.tradingNames(),
        profile.identifiers().stream().map(IdentifierBody::of).toList(),
        profile.domains(),
        profile.owner().orElse(null),
        profile.status(),
        profile.externalIds(),
        vendor.version(),
        vendor.revision().createdAt(),
        vendor.revision().updatedAt());
  }
}
