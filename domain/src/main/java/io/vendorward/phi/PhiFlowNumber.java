package io.vendorward.phi;

import java.util.Locale;

/** The number that people use for a flow, such as {@code PHI-000007}. */
public record PhiFlowNumber(long value) {

  /** The kind under which these numbers are counted. */
  public static final String COUNTER = "phi_flow";

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "PHI-%06d", value);
  }
}
