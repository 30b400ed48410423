package io.vendorward.vendor;

/** How many people's records a service touches. */
public enum RecordsBand {
  UNDER_500,
  FROM_500_TO_10K,
  FROM_10K_TO_100K,
  FROM_100K_TO_1M,
  OVER_1M,
  UNKNOWN
}
