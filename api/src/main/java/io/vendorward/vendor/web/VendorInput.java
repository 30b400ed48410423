package io.vendorward.vendor.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.vendor.VendorProfile;
import io.vendorward.vendor.VendorStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be said about a vendor. */
@Schema(description = "What can be said about a vendor.")
record VendorInput(
    @Schema(description = "Name in the register", example = "United Seating and Mobility, LLC")
        @NotBlank
        @Size(max = 200)
        String legalName,
    @Schema(description = "Names it trades under", example = "[\"Numotion\"]") @Size(max = 20)
        @Nullable List<@NotBlank @Size(max = 200) String> tradingNames,
    @Schema(description = "Numbers that registries gave it") @Size(max = 20)
        @Nullable List<@Valid IdentifierBody> identifiers,
    @Schema(description = "Its internet domains", example = "[\"numotion.example\"]")
        @Size(max = 50)
        @Nullable List<@NotBlank @Size(max = 253) String> domains,
    @Schema(
            description =
                "Subject of the member who answers for this vendor; a new one has to be on the staff",
            example = "6f1c1f0e-4f3b-4a51-9d2d-0d8a6a3f7c10")
        @Size(max = 255)
        @Nullable String owner,
    @Schema(description = "PROSPECT unless said otherwise; ARCHIVED is reached by archiving")
        @Nullable VendorStatus status,
    @Schema(description = "Its names in other systems, by system", example = "{\"erp\": \"4711\"}")
        @Size(max = 50)
        @Nullable Map<@NotBlank @Size(max = 64) String, @NotBlank @Size(max = 200) String>
            externalIds) {

  static VendorInput of(VendorProfile profile) {
    return new VendorInput(
        profile.legalName(),
        profile.tradingNames(),
        profile.identifiers().stream().map(IdentifierBody::of).toList(),
        profile.domains(),
        profile.owner().orElse(null),
        profile.status(),
        profile.externalIds());
  }

  VendorProfile profile() {
    return new VendorProfile(
        legalName,
        tradingNames == null ? List.of() : tradingNames,
        identifiers == null
            ? List.of()
            : identifiers.stream().map(IdentifierBody::identifier).toList(),
        domains == null ? List.of() : domains,
        Optional.ofNullable(owner),
        status == null ? VendorStatus.PROSPECT : status,
        externalIds == null ? Map.of() : externalIds);
  }
}
