package io.vendorward.finding;

/** The states of a {@link Finding} by name, for lists and records. */
public enum FindingStatus {
  OPEN,
  CLOSED,
  DISMISSED
}
