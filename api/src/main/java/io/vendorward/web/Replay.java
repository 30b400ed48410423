package io.vendorward.web;

import io.vendorward.identity.Caller;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/**
 * Renders once more what a call with an Idempotency-Key answered: the resource as it was at the
 * version that the call left. Secrets are never rendered again.
 */
public interface Replay {

  /** The kind of resource, as {@code Change.resourceKind()} names it. */
  String resourceKind();

  /** 201 with Location where that version is the first, else 200. */
  Mono<? extends ResponseEntity<?>> render(Caller caller, UUID id, long version);
}
