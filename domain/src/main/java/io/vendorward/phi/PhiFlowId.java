package io.vendorward.phi;

import java.util.UUID;

/** Names one flow of health information to or from a vendor. */
public record PhiFlowId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
