package io.vendorward.vendor.usecase;

import reactor.core.publisher.Mono;

/**
 * The end of an update whose row was held: that somebody else was first is then a surprise, and
 * rolls back.
 */
final class Saved {

  private Saved() {}

  static Mono<Void> of(Mono<Boolean> update) {
    return update.flatMap(done ->
        done
            ? Mono.empty()
            : Mono.error(new IllegalStateException("a row changed while it was held")));
  }
}
