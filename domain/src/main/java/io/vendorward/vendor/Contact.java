package io.vendorward.vendor;

import java.time.Instant;

/** A person at a vendor. */
public record Contact(
    ContactId id, VendorId vendor, ContactDetails details, boolean primary, Revision revision) {

  public Contact next(ContactDetails changed, boolean nowPrimary, Instant at) {
    return new Contact(id, vendor, changed, nowPrimary, revision.next(at));
  }

  public long version() {
    return revision.version();
  }
}
