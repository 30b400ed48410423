package io.vendorward.web;

import io.vendorward.identity.Caller;
import io.vendorward.tenancy.Scope;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/**
 * Renders once more what a call with an Idempotency-Key answered: the resource as it was at the
 * version that the call left. Secrets are never rendered again.
 */
public interface Replay {

  /** From where a call comes: what it is answered depends on it. */
  enum Side {
    STAFF,
    PORTAL;

    static Side of(Caller caller) {
      return caller.scope() instanceof Scope.Portal ? PORTAL : STAFF;
    }
  }

  /** For whom it renders. */
  default Side side() {
    return Side.STAFF;
  }

  /** The kind of resource, as {@code Change.resourceKind()} names it. */
  String resourceKind();

  /** 201 with Location where that version is the first, else 200. */
  Mono<? extends ResponseEntity<?>> render(Caller caller, UUID id, long version);
}
