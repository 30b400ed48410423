package io.vendorward.agreement;

/** Who stands on which side of an agreement. */
public enum Side {
  /** Of the tenant: a covered entity, or a business associate of one. */
  TENANT,
  VENDOR
}
