package io.vendorward.tenancy;

/** What a portal account was given access to. */
public enum GrantKind {
  ASSESSMENT,
  AGREEMENT,
  FINDING,
  VENDOR
}
