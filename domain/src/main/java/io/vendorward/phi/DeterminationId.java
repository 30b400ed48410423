package io.vendorward.phi;

import java.util.UUID;

/** Names one business associate determination. */
public record DeterminationId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
