package io.vendorward.portal;

import java.time.Instant;

/** Whether a link still opens a session. */
public sealed interface LinkCheck {

  record Spendable() implements LinkCheck {}

  record Spent() implements LinkCheck {}

  record Expired() implements LinkCheck {}

  static LinkCheck of(Link link, Instant now) {
    if (link.usedAt().isPresent()) {
      return new Spent();
    }
    return now.isBefore(link.expiresAt()) ? new Spendable() : new Expired();
  }
}
