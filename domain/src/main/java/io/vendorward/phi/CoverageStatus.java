package io.vendorward.phi;

/** Whether a flow was under an agreement that met the law, on a day. From best to worst. */
public enum CoverageStatus {
  /** No agreement is needed: it was determined that there is no business associate. */
  NOT_REQUIRED,
  COVERED,
  /** The agreement is over, and its surviving terms protect what the vendor still holds. */
  HELD_UNDER_SURVIVING_TERMS,
  /** An agreement is in force, and something about it or the flow is not yet known. */
  UNVERIFIED,
  /** An agreement is in force and binds both parties, and does not do in some respect. */
  PARTLY,
  UNCOVERED,
  /** For a purpose of the vendor's own, which no agreement permits. */
  NOT_PERMITTED;

  /** Whether it is known that the law is not met. */
  public boolean fails() {
    return compareTo(PARTLY) >= 0;
  }
}
