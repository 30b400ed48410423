package io.vendorward.finding;

import java.util.UUID;

/** Which finding. */
public record FindingId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
