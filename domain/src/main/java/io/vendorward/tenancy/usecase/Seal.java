package io.vendorward.tenancy.usecase;

import io.vendorward.tenancy.TenantId;

/**
 * Seals free text and contact data for storage. What is sealed can be read by nothing in the
 * database; what one filters, sorts or scores by is never sealed.
 */
public interface Seal {

  /** {@code place} names table and column, so that sealed text moved elsewhere does not open. */
  byte[] seal(TenantId tenant, String place, String text);

  String open(TenantId tenant, String place, byte[] sealed);
}
