package io.vendorward.assessment;

import java.util.Locale;

/** The number that people use for an assessment, such as {@code ASM-000123}. */
public record AssessmentNumber(long value) {

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "ASM-%06d", value);
  }
}
