package io.vendorward.portal;

/** Why a hospital writes to a contact about work that is addressed to it. */
public enum Occasion {
  SENT,
  SENT_AGAIN,
  RETURNED,
  /** An agreement is there to be read and discussed. */
  NEGOTIATE,
  /** What was proposed was answered. */
  ANSWERED,
  /** An agreement is there to be signed. */
  SIGN,
  /** Both sides signed: the reader's copy. */
  EXECUTED;

  /** Whether the mail is pointless once nothing is wanted of its reader any more. */
  public boolean asksForWork() {
    return this != EXECUTED;
  }
}
