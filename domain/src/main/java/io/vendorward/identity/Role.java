package io.vendorward.identity;

/** Roles of a tenant's people; one person may hold several, and may do what any of them may. */
public enum Role {
  ADMIN,
  ANALYST,
  PROCUREMENT,
  PRIVACY,
  REVIEWER,
  AUDITOR,
  BUSINESS_OWNER
}
