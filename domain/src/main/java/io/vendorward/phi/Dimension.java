package io.vendorward.phi;

/** In which respect an agreement does not do for a flow. */
public enum Dimension {
  /** There is no agreement in writing for the service. */
  WRITING,
  /** A kind of agreement that does not do for such a flow. */
  INSTRUMENT,
  PARTIES,
  DATES,
  USES,
  REQUIRED_TERMS,
  UPSTREAM,
  TYPES,
  REGIONS_AT_REST,
  REGIONS_OF_WORKERS
}
