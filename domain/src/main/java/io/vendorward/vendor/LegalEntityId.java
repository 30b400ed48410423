package io.vendorward.vendor;

import java.util.UUID;

/** Names one legal entity, of the tenant or of a vendor. */
public record LegalEntityId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
