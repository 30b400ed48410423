package io.vendorward.tenancy.usecase;

import io.vendorward.tenancy.Scope;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/**
 * Runs work in one transaction of one scope. Work that was begun is finished even when the
 * subscriber cancels (a client that hangs up), so that no connection goes back to its pool inside a
 * transaction. An error rolls back; so does nothing else.
 */
public interface Transactions {

  /**
   * Ports called by {@code work} find the transaction in the Reactor context. Scopes do not nest: a
   * transaction inside another one is an {@link IllegalStateException}, and a portal scope that no
   * live grant opens a {@link NoLiveGrantException}. A database that cannot be had is a {@link
   * DatabaseUnavailableException}.
   */
  <T> Mono<T> within(Scope scope, Supplier<Mono<T>> work);
}
