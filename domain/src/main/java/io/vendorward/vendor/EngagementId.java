package io.vendorward.vendor;

import java.util.UUID;

/** Names one engagement of one vendor. */
public record EngagementId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
