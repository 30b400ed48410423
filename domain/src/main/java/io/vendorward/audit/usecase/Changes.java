package io.vendorward.audit.usecase;

import io.vendorward.audit.Change;
import io.vendorward.identity.Caller;
import reactor.core.publisher.Mono;

/**
 * Audit and outbox as one port, so that no use case forgets one of them. Also completes the
 * caller's idempotent attempt: when another attempt has taken over, the error it signals rolls the
 * change back. The first change that an attempt records names the resource that a repeated call is
 * answered with.
 */
public interface Changes {

  Mono<Void> record(Caller caller, Change change);
}
