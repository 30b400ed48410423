package io.vendorward.vendor.usecase;

import io.vendorward.vendor.VendorQuery;
import io.vendorward.vendor.VendorStatus;
import java.util.Optional;
import java.util.Set;

/**
 * Which vendors a list shows.
 *
 * @param statuses empty for all
 * @param owner subject of the member who answers for them
 */
public record VendorFilter(Set<VendorStatus> statuses, Optional<String> owner, VendorQuery query) {

  public VendorFilter {
    statuses = Set.copyOf(statuses);
  }
}
