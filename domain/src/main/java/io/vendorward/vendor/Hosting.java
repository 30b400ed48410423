package io.vendorward.vendor;

/** Where the service runs. */
public enum Hosting {
  OUR_PREMISES,
  VENDOR_PREMISES,
  PUBLIC_CLOUD,
  MIXED,
  /** Nothing is hosted, as with shredding. */
  NONE,
  UNKNOWN
}
