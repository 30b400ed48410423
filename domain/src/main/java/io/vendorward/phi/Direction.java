package io.vendorward.phi;

/** Which way information flows. */
public enum Direction {
  TO_VENDOR,
  FROM_VENDOR,
  BOTH,
  /** Nothing moves any more; the vendor holds what it has. */
  NONE
}
