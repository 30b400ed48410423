package io.vendorward.portal.usecase;

import io.vendorward.portal.Allowance;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** Counts what is limited, for all replicas together; in the directory scope. */
public interface Throttles {

  /** Counts one try of a subject; false, and nothing counted, when it has had enough. */
  Mono<Boolean> take(String subject, Allowance allowance, Instant now);

  /** Forgets subjects that owe nothing any more, so many at most; how many that was. */
  Mono<Integer> forget(Instant now, int limit);
}
