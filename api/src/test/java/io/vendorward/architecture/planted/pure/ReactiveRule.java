package io.vendorward.architecture.planted.pure;

import reactor.core.publisher.Mono;

final class ReactiveRule {

  Mono<Boolean> decide() {
    return Mono.just(true);
  }
}
