package io.vendorward.operation.usecase;

import io.vendorward.identity.Attempt;
import io.vendorward.operation.Claim;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Keys of idempotent calls. That an attempt is done is written by {@link
 * io.vendorward.audit.usecase.Changes} in the transaction of the change.
 */
public interface IdempotencyKeys {

  /**
   * Claims a key for a first or a repeated call.
   *
   * @param client as in {@link Attempt}
   * @param bodyHash tells the same call from another with the same key
   */
  Mono<Claim> claim(TenantId tenant, String client, String key, String bodyHash, Instant now);

  /** Frees the key of an attempt that changed nothing, so that the call can be made again. */
  Mono<Void> abandon(TenantId tenant, Attempt attempt);

  /** Tenants with keys whose time is over; in the dispatch scope. */
  Mono<List<TenantId>> forgettable(Instant now, int limit);

  /** Forgets keys whose time is over, so many at most; how many that was. */
  Mono<Integer> forget(TenantId tenant, Instant now, int limit);
}
