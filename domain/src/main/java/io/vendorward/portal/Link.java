package io.vendorward.portal;

import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A link that was mailed. Several of one account may be valid at once; each opens one session.
 *
 * @param sentFor in whose name it was mailed; none for a fresh link, which somebody asked for
 *     without saying which hospital they came for
 */
public record Link(
    String hash,
    UUID account,
    Optional<SentFor> sentFor,
    Instant expiresAt,
    Optional<Instant> usedAt) {

  /** The hospital, and its contact whose address the link went to. */
  public record SentFor(TenantId tenant, UUID contact) {}

  public static Link unspent(
      LinkToken token, UUID account, Optional<SentFor> sentFor, Instant expiresAt) {
    return new Link(token.hash(), account, sentFor, expiresAt, Optional.empty());
  }
}
