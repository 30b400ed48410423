package io.vendorward.portal;

import java.time.Duration;

/**
 * How long links live, counted from the mail.
 *
 * @param invitation a link in a mail that nobody was waiting for
 * @param fresh a link that somebody asked for and is waiting for
 * @param remembered how long after its end a link is told apart from one that never was
 */
public record LinkLifetimes(Duration invitation, Duration fresh, Duration remembered) {

  public static final LinkLifetimes USUAL =
      new LinkLifetimes(Duration.ofDays(14), Duration.ofHours(24), Duration.ofDays(90));
}
