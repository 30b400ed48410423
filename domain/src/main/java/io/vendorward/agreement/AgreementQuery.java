package io.vendorward.agreement;

import io.vendorward.vendor.VendorId;
import java.util.Optional;
import java.util.Set;

/** Which agreements are asked for; an empty set means all. */
public record AgreementQuery(Optional<VendorId> vendor, Set<VersionStatus> latest) {

  public static final AgreementQuery ALL = new AgreementQuery(Optional.empty(), Set.of());

  public AgreementQuery {
    latest = Set.copyOf(latest);
  }
}
