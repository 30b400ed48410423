package io.vendorward.local.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** One delivered message, as the mailbox lists it. */
public record ReceivedMail(
    String id,
    List<String> to,
    String from,
    String subject,
    String text,
    String html,
    Instant receivedAt) {

  public ReceivedMail {
    to = List.copyOf(to);
  }

  boolean isFor(String address) {
    String wanted = address.toLowerCase(Locale.ROOT);
    return to.stream().anyMatch(one -> one.toLowerCase(Locale.ROOT).equals(wanted));
  }
}
