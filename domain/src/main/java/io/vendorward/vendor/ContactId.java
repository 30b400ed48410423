package io.vendorward.vendor;

import java.util.UUID;

/** Names one contact of one vendor. */
public record ContactId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
