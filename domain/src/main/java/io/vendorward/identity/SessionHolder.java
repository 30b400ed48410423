package io.vendorward.identity;

import java.time.Duration;
import java.util.UUID;

/** Whose session it is; each kind has limits of its own. */
public sealed interface SessionHolder {

  /** A session ends when it was not used for so long. */
  Duration idle();

  /** A session ends so long after it was opened, used or not. */
  Duration absolute();

  /**
   * A member of staff at the console.
   *
   * @param acr how strongly the identity provider authenticated them
   * @param providerSession the identity provider's own session, by which it tells of a logout
   */
  record Console(String subject, String organization, String acr, String providerSession)
      implements SessionHolder {
    @Override
    public Duration idle() {
      return Duration.ofMinutes(15);
    }

    @Override
    public Duration absolute() {
      return Duration.ofHours(12);
    }
  }

  /** A vendor's person in the portal. */
  record Portal(UUID account) implements SessionHolder {
    @Override
    public Duration idle() {
      return Duration.ofHours(8);
    }

    @Override
    public Duration absolute() {
      return Duration.ofHours(24);
    }
  }
}
