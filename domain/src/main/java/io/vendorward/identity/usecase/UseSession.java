package io.vendorward.identity.usecase;

import io.vendorward.identity.Session;
import io.vendorward.identity.SessionToken;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import reactor.core.publisher.Mono;

/** Finds the live session of a token and notes, now and then, that it was used. */
public final class UseSession {

  private final Sessions sessions;
  private final Transactions transactions;
  private final InstantSource clock;

  public UseSession(Sessions sessions, Transactions transactions, InstantSource clock) {
    this.sessions = sessions;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Empty when there is no such session, or it has ended. */
  public Mono<Session> handle(SessionToken token) {
    var now = clock.instant();
    return transactions.within(
        new Scope.Directory(),
        () ->
            sessions
                .find(token.hash())
                .filter(session -> session.isLiveAt(now))
                .flatMap(session -> noteUse(session, now)));
  }

  private Mono<Session> noteUse(Session session, Instant now) {
    return session.wantsTouchAt(now)
        ? sessions.touch(session.tokenHash(), now).thenReturn(session.usedAt(now))
        : Mono.just(session);
  }
}
