package io.vendorward.vendor;

/** A third party that delivers, or may come to deliver, services to the tenant. */
public record Vendor(VendorId id, VendorNumber number, VendorProfile profile, Revision revision) {

  public boolean archived() {
    return profile.status() == VendorStatus.ARCHIVED;
  }

  public long version() {
    return revision.version();
  }
}
