package io.vendorward.tenancy;

import java.util.UUID;

/** A hospital, health plan or other customer whose data is apart from everybody else's. */
public record TenantId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
