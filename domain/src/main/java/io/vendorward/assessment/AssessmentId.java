package io.vendorward.assessment;

import java.util.UUID;

/** Which assessment. */
public record AssessmentId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
