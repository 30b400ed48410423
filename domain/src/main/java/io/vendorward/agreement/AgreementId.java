package io.vendorward.agreement;

import java.util.UUID;

/** Names one agreement with a vendor. */
public record AgreementId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
