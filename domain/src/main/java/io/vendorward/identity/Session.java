package io.vendorward.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * A session as it is stored.
 *
 * @param csrfSecret what tokens in the forms of this session are made from
 * @param expiresAt its absolute limit
 */
public record Session(
    String tokenHash,
    SessionHolder holder,
    String csrfSecret,
    Instant createdAt,
    Instant lastUsedAt,
    Instant expiresAt) {

  /** Uses closer together than this are not written down. */
  private static final Duration TOUCH = Duration.ofSeconds(60);

  public static Session open(
      SessionToken token, SessionHolder holder, String csrfSecret, Instant now) {
    return new Session(token.hash(), holder, csrfSecret, now, now, now.plus(holder.absolute()));
  }

  /** The earlier of both limits, if nobody uses the session from now on. */
  public Instant endsAt() {
    var idleEnd = lastUsedAt.plus(holder.idle());
    return idleEnd.isBefore(expiresAt) ? idleEnd : expiresAt;
  }

  public boolean isLiveAt(Instant now) {
    return now.isBefore(endsAt());
  }

  public boolean wantsTouchAt(Instant now) {
    return !now.isBefore(lastUsedAt.plus(TOUCH));
  }

  public Session usedAt(Instant now) {
    return new Session(tokenHash, holder, csrfSecret, createdAt, now, expiresAt);
  }
}
