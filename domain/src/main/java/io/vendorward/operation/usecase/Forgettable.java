package io.vendorward.operation.usecase;

import java.time.Instant;
import reactor.core.publisher.Mono;

/** A kind of rows outside the tenants that have their time: sessions, links, counts of tries. */
@FunctionalInterface
public interface Forgettable {

  /** Forgets rows whose time is over, so many at most; how many that was. */
  Mono<Integer> forget(Instant now, int limit);
}
