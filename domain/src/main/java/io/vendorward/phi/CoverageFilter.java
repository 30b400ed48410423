package io.vendorward.phi;

import io.vendorward.agreement.AgreementId;
import io.vendorward.vendor.VendorId;
import java.util.Optional;
import java.util.Set;

/** Which flows of a portfolio are asked for; an empty set means all. */
public record CoverageFilter(
    Set<CoverageStatus> statuses, Optional<VendorId> vendor, Optional<AgreementId> agreement) {

  public static final CoverageFilter ALL =
      new CoverageFilter(Set.of(), Optional.empty(), Optional.empty());

  public CoverageFilter {
    statuses = Set.copyOf(statuses);
  }
}
