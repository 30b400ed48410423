package io.vendorward.identity;

/** How far into the tenant's own data a caller sees. */
public sealed interface Reach {

  /** All rows of the tenant. */
  record Everything() implements Reach {}

  /** Only vendors owned by this person, and what hangs on them (role BUSINESS_OWNER). */
  record OwnedBy(String subject) implements Reach {}
}
