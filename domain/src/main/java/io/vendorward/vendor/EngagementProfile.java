package io.vendorward.vendor;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What people say about a service that a vendor delivers. */
public record EngagementProfile(
    String serviceName,
    String description,
    TieringInputs tiering,
    EngagementStatus status,
    Optional<LocalDate> startsOn,
    Optional<LocalDate> endsOn,
    Map<String, String> externalIds) {

  public EngagementProfile {
    serviceName = serviceName.strip();
    externalIds = Map.copyOf(externalIds);
  }

  public EngagementProfile ended(LocalDate on) {
    return new EngagementProfile(
        serviceName,
        description,
        tiering,
        EngagementStatus.ENDED,
        startsOn,
        Optional.of(on),
        externalIds);
  }
}
