package io.vendorward.phi;

/** What a shortfall is measured by. Only the law's make a flow partly covered or uncovered. */
public enum Basis {
  LAW,
  /** A limit that an agreement sets. */
  CONTRACT,
  /** The tenant's own policy. */
  POLICY
}
