package io.vendorward.vendor;

/** Where a vendor stands with the tenant. */
public enum VendorStatus {
  /** Considered, nothing bought yet. */
  PROSPECT,
  ACTIVE,
  /** Services are being wound down. */
  OFFBOARDING,
  /** Closed: kept for the record, takes no changes. Reached by archiving only. */
  ARCHIVED
}
