package io.vendorward.vendor;

import java.time.Instant;

/** A service that a vendor delivers to the tenant. */
public record Engagement(
    EngagementId id,
    VendorId vendor,
    EngagementProfile profile,
    Parties parties,
    Revision revision) {

  public Engagement next(EngagementProfile changed, Parties between, Instant at) {
    return new Engagement(id, vendor, changed, between, revision.next(at));
  }

  public boolean ended() {
    return profile.status() == EngagementStatus.ENDED;
  }

  public long version() {
    return revision.version();
  }
}
