package io.vendorward.vendor.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.EngagementProfile;
import io.vendorward.vendor.EngagementStatus;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.Parties;
import io.vendorward.vendor.TieringInputs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be said about a service that a vendor delivers. */
@Schema(description = "What can be said about a service that a vendor delivers.")
record EngagementInput(
    @Schema(example = "EHR hosting") @NotBlank @Size(max = 200) String serviceName,
    @Schema(example = "Hosts the electronic health record of all sites") @Size(max = 4000)
        @Nullable String description,
    @Schema(description = "What will decide the tier; unknown unless said") @Valid
        @Nullable TieringBody tiering,
    @Schema(description = "ACTIVE unless said otherwise; ENDED is reached by ending")
        @Nullable EngagementStatus status,
    @Schema(example = "2026-01-01") @Nullable LocalDate startsOn,
    @Schema(example = "2028-12-31") @Nullable LocalDate endsOn,
    @Schema(description = "For which of your legal entities it runs; the default one unless said")
        @Nullable UUID servedEntityId,
    @Schema(
            description =
                "Which of the vendor's legal entities performs it; the default one unless said")
        @Nullable UUID performingEntityId,
    @Schema(description = "Its names in other systems, by system", example = "{\"erp\": \"C-1\"}")
        @Size(max = 50)
        @Nullable Map<@NotBlank @Size(max = 64) String, @NotBlank @Size(max = 200) String>
            externalIds) {

  static EngagementInput of(Engagement engagement) {
    var profile = engagement.profile();
    return new EngagementInput(
        profile.serviceName(),
        profile.description(),
        TieringBody.of(profile.tiering()),
        profile.status(),
        profile.startsOn().orElse(null),
        profile.endsOn().orElse(null),
        engagement.parties().served().value(),
        engagement.parties().performing().value(),
        profile.externalIds());
  }

  EngagementProfile profile() {
    return new EngagementProfile(
        serviceName,
        description == null ? "" : description,
        tiering == null ? TieringInputs.unknown() : tiering.inputs(),
        status == null ? EngagementStatus.ACTIVE : status,
        Optional.ofNullable(startsOn),
        Optional.ofNullable(endsOn),
        externalIds == null ? Map.of() : externalIds);
  }

  Parties.Choice parties() {
    return new Parties.Choice(
        Optional.ofNullable(servedEntityId).map(LegalEntityId::new),
        Optional.ofNullable(performingEntityId).map(LegalEntityId::new));
  }
}
