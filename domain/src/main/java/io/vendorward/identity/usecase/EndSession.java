package io.vendorward.identity.usecase;

import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import reactor.core.publisher.Mono;

/** Ends sessions: by their holder's wish, or by that of the identity provider. */
public final class EndSession {

  private final Sessions sessions;
  private final Transactions transactions;
  private final InstantSource clock;

  public EndSession(Sessions sessions, Transactions transactions, InstantSource clock) {
    this.sessions = sessions;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Mono<Void> handle(String tokenHash) {
    return transactions.within(
        new Scope.Directory(), () -> sessions.end(tokenHash, clock.instant()));
  }

  public Mono<Void> ofProviderSession(String providerSession) {
    return transactions.within(
        new Scope.Directory(),
        () -> sessions.endOfProviderSession(providerSession, clock.instant()));
  }
}
