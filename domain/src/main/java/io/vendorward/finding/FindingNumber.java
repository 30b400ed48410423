package io.vendorward.finding;

import java.util.Locale;

/** The number that people use for a finding, such as {@code FND-000007}. */
public record FindingNumber(long value) {

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "FND-%06d", value);
  }
}
