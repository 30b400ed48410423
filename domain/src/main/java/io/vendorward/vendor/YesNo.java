package io.vendorward.vendor;

/** An answer that may still be outstanding. */
public enum YesNo {
  YES,
  NO,
  UNKNOWN
}
