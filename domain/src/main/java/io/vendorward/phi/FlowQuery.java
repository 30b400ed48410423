package io.vendorward.phi;

import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.VendorId;
import java.util.Optional;

/** Which flows are asked for. */
public record FlowQuery(Optional<VendorId> vendor, Optional<EngagementId> engagement) {

  public static final FlowQuery ALL = new FlowQuery(Optional.empty(), Optional.empty());
}
