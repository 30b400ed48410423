package io.vendorward.portal;

/** Why a hospital writes to a contact about work that is addressed to it. */
public enum Occasion {
  SENT,
  SENT_AGAIN,
  RETURNED
}
