package io.vendorward.portal.usecase;

import io.vendorward.portal.Link;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** Links that were mailed, by the hash of their token; in the directory scope. */
public interface Links {

  Mono<Void> add(Link link);

  /** The link of this hash, held until the transaction ends; empty when there is none. */
  Mono<Link> hold(String hash);

  Mono<Void> spend(String hash, Instant at);

  /** Forgets links that expired by then, so many at most; how many that was. */
  Mono<Integer> forget(Instant expiredBy, int limit);
}
