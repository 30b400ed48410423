package io.vendorward.assessment;

/** The states of an {@link Assessment} by name, for lists and records. */
public enum Stage {
  DRAFT,
  SENT,
  IN_PROGRESS,
  SUBMITTED,
  IN_REVIEW,
  RETURNED,
  COMPLETED,
  CANCELLED
}
