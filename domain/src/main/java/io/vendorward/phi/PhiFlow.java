package io.vendorward.phi;

import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.Revision;
import io.vendorward.vendor.VendorId;
import java.time.Instant;

/** Health information that flows for a service, over its whole life. */
public record PhiFlow(
    PhiFlowId id,
    PhiFlowNumber number,
    VendorId vendor,
    EngagementId engagement,
    FlowLabel label,
    FlowHistory history,
    Revision revision) {

  public PhiFlow next(FlowLabel renamed, FlowHistory changed, Instant at) {
    return new PhiFlow(id, number, vendor, engagement, renamed, changed, revision.next(at));
  }

  public long version() {
    return revision.version();
  }
}
