package io.vendorward.agreement.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.agreement.Extent;
import io.vendorward.vendor.EngagementId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For which services. */
@Schema(name = "BaaServices", description = "For which services of the vendor.")
record ServicesBody(
    @NotNull ExtentKind kind,
    @Schema(description = "Engagements, where they are listed or left out") @Size(max = 200)
        @Nullable List<@NotNull UUID> values) {

  static ServicesBody of(Extent<EngagementId> services) {
    return new ServicesBody(
        ExtentKind.of(services), ExtentKind.values(services, EngagementId::value));
  }

  Extent<EngagementId> extent(String pointer) {
    return kind.extent(values, EngagementId::new, pointer);
  }
}
