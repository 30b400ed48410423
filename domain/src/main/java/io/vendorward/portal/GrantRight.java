package io.vendorward.portal;

/** What a grant allows with what it opens. */
public enum GrantRight {
  READ,
  ANSWER
}
