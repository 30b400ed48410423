package io.vendorward.vendor;

import java.util.UUID;

/** Names one vendor of one tenant. */
public record VendorId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
