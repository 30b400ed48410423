package io.vendorward.vendor;

/** The life of an engagement. */
public enum EngagementStatus {
  PLANNED,
  ACTIVE,
  /** Reached by ending only; takes no changes. */
  ENDED
}
