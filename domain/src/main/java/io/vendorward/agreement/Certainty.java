package io.vendorward.agreement;

/** Whether something holds, where what one would have to know may be missing. */
public enum Certainty {
  NO,
  UNKNOWN,
  YES;

  public static Certainty of(boolean truth) {
    return truth ? YES : NO;
  }

  /** Both: no if either is, else unknown if either is. */
  public Certainty and(Certainty other) {
    return compareTo(other) < 0 ? this : other;
  }

  /** Either: yes if one is, else unknown if one is. */
  public Certainty or(Certainty other) {
    return compareTo(other) > 0 ? this : other;
  }
}
