package io.vendorward.portal;

import java.time.Instant;
import java.util.Optional;

/** What a mail says, before it is put into words. Lives in memory only: it holds the raw token. */
public sealed interface Letter {

  String address();

  /** The way into work that a hospital addressed to a contact. */
  record WorkLink(
      Occasion occasion,
      Recipient recipient,
      Hospital hospital,
      Grant grant,
      Optional<String> reason,
      LinkToken token,
      Instant expiresAt)
      implements Letter {
    @Override
    public String address() {
      return recipient.address();
    }
  }

  /** The way back in for somebody who asked; names no hospital. */
  record FreshLink(String address, LinkToken token, Instant expiresAt) implements Letter {}

  /** Confirms that answers were handed in. */
  record Receipt(Recipient recipient, Hospital hospital, Grant grant, Instant submittedAt)
      implements Letter {
    @Override
    public String address() {
      return recipient.address();
    }
  }
}
