package io.vendorward.vendor;

import java.util.Optional;
import java.util.Set;

/**
 * What is known of a service that will decide its tier.
 *
 * @param access empty while nobody said
 * @param offshoreAccess whether people outside the country, wherever the data is, can reach it
 */
public record TieringInputs(
    Set<PhiRelation> phi,
    RecordsBand records,
    Set<AccessKind> access,
    Criticality criticality,
    Devices devices,
    Hosting hosting,
    YesNo offshoreAccess) {

  public TieringInputs {
    phi = Set.copyOf(phi);
    access = Set.copyOf(access);
  }

  /** What an outage would mean. */
  public record Criticality(
      YesNo patientSafety, Optional<Integer> maxDowntimeHours, YesNo soleSource) {}

  /** Nothing said yet. */
  public static TieringInputs unknown() {
    return new TieringInputs(
        Set.of(PhiRelation.UNKNOWN),
        RecordsBand.UNKNOWN,
        Set.of(),
        new Criticality(YesNo.UNKNOWN, Optional.empty(), YesNo.UNKNOWN),
        Devices.UNKNOWN,
        Hosting.UNKNOWN,
        YesNo.UNKNOWN);
  }
}
