package io.vendorward.portal;

/** What a grant allows with what it opens; each right includes those before it. */
public enum GrantRight {
  READ,
  /** To answer what is asked, or to discuss what is proposed. */
  ANSWER,
  SIGN;

  public boolean includes(GrantRight needed) {
    return compareTo(needed) >= 0;
  }
}
