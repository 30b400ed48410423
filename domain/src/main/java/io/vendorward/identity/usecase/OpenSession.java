package io.vendorward.identity.usecase;

import io.vendorward.identity.Session;
import io.vendorward.identity.SessionHolder;
import io.vendorward.identity.SessionToken;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import reactor.core.publisher.Mono;

/** Opens a session for somebody who has just proven who they are. */
public final class OpenSession {

  private final Sessions sessions;
  private final RandomTokens tokens;
  private final Transactions transactions;
  private final InstantSource clock;

  public OpenSession(
      Sessions sessions, RandomTokens tokens, Transactions transactions, InstantSource clock) {
    this.sessions = sessions;
    this.tokens = tokens;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The raw token leaves here once, for the browser, and is stored nowhere. */
  public record Opened(SessionToken token, Session session) {}

  public Mono<Opened> handle(SessionHolder holder, SessionToken.Door door) {
    return transactions.within(new Scope.Directory(), () -> inTransaction(holder, door));
  }

  /** For a use case that opens the session together with a change of its own. */
  public Mono<Opened> inTransaction(SessionHolder holder, SessionToken.Door door) {
    return Mono.defer(() -> {
      var token = SessionToken.of(tokens.next(), door);
      var session = Session.open(token, holder, tokens.next(), clock.instant());
      return sessions.add(session).thenReturn(new Opened(token, session));
    });
  }
}
