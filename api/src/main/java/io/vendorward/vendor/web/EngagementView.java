package io.vendorward.vendor.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.EngagementStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A service that a vendor delivers. */
@Schema(name = "Engagement", description = "A service that a vendor delivers.")
record EngagementView(
    UUID id,
    UUID vendorId,
    @Schema(example = "EHR hosting") String serviceName,
    String description,
    TieringBody tiering,
    EngagementStatus status,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    UUID servedEntityId,
    UUID performingEntityId,
    Map<String, String> externalIds,
    @Schema(description = "Rises with every change; it is in the ETag", example = "1") long version,
    Instant createdAt,
    Instant updatedAt) {

  static EngagementView of(Engagement engagement) {
    var profile = engagement.profile();
    return new EngagementView(
        engagement.id().value(),
        engagement.vendor().value(),
        profile.serviceName(),
        profile.description(),
        TieringBody.of(profile.tiering()),
        profile.status(),
        profile.startsOn().orElse(null),
        profile.endsOn().orElse(null),
        engagement.parties().served().value(),
        engagement.parties().performing().value(),
        profile.externalIds(),
        engagement.version(),
        engagement.revision().createdAt(),
        engagement.revision().updatedAt());
  }
}
