package io.vendorward.vendor.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.vendor.AccessKind;
import io.vendorward.vendor.Devices;
import io.vendorward.vendor.Hosting;
import io.vendorward.vendor.PhiRelation;
import io.vendorward.vendor.RecordsBand;
import io.vendorward.vendor.TieringInputs;
import io.vendorward.vendor.YesNo;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of a service that will decide its tier. What is left out is not known. */
@Schema(
    name = "TieringInputs",
    description = "What will decide a service's tier; what is left out is not known.")
record TieringBody(
    @Schema(description = "What it does with protected health information") @Size(max = 7)
        @Nullable List<@NotNull PhiRelation> phi,
    @Schema(description = "How many people's records it touches") @Nullable RecordsBand records,
    @Schema(description = "How the vendor reaches sites, systems or data") @Size(max = 8)
        @Nullable List<@NotNull AccessKind> access,
    @Schema(description = "Whether patients are at risk when it fails")
        @Nullable YesNo patientSafety,
    @Schema(description = "Hours without it that can be borne", example = "4") @Min(0) @Max(8760)
        @Nullable Integer maxDowntimeHours,
    @Schema(description = "Whether nobody else could deliver it") @Nullable YesNo soleSource,
    @Schema(description = "Medical devices that it brings") @Nullable Devices devices,
    @Schema(description = "Where it runs") @Nullable Hosting hosting,
    @Schema(description = "Whether people outside the country can reach it")
        @Nullable YesNo offshoreAccess) {

  static TieringBody of(TieringInputs inputs) {
    var criticality = inputs.criticality();
    return new TieringBody(
        inputs.phi().stream().sorted().toList(),
        inputs.records(),
        inputs.access().stream().sorted().toList(),
        criticality.patientSafety(),
        criticality.maxDowntimeHours().orElse(null),
        criticality.soleSource(),
        inputs.devices(),
        inputs.hosting(),
        inputs.offshoreAccess());
  }

  TieringInputs inputs() {
    return new TieringInputs(
        phi == null ? Set.of(PhiRelation.UNKNOWN) : Set.copyOf(phi),
        Objects.requireNonNullElse(records, RecordsBand.UNKNOWN),
        access == null ? Set.of() : Set.copyOf(access),
        new TieringInputs.Criticality(
            Objects.requireNonNullElse(patientSafety, YesNo.UNKNOWN),
            Optional.ofNullable(maxDowntimeHours),
            Objects.requireNonNullElse(soleSource, YesNo.UNKNOWN)),
        Objects.requireNonNullElse(devices, Devices.UNKNOWN),
        Objects.requireNonNullElse(hosting, Hosting.UNKNOWN),
        Objects.requireNonNullElse(offshoreAccess, YesNo.UNKNOWN));
  }
}
