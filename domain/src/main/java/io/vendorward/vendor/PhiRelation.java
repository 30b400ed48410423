package io.vendorward.vendor;

/**
 * What a service does with protected health information. The first four make a business associate
 * (45 CFR 160.103); several may hold at once.
 */
public enum PhiRelation {
  CREATES,
  RECEIVES,
  MAINTAINS,
  TRANSMITS,
  /** A limited data set only (45 CFR 164.514(e)). */
  LIMITED_SET,
  NONE,
  UNKNOWN;

  /** Whether this says all there is to say. */
  public boolean standsAlone() {
    return this == NONE || this == UNKNOWN;
  }
}
