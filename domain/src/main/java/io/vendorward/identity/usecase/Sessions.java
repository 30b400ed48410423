package io.vendorward.identity.usecase;

import io.vendorward.identity.Session;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** Sessions of console and portal, in the directory scope. */
public interface Sessions {

  Mono<Void> add(Session session);

  /**
   * The session of this token hash, unless it was ended; whether it is live still, says its time.
   */
  Mono<Session> find(String tokenHash);

  Mono<Void> touch(String tokenHash, Instant at);

  Mono<Void> end(String tokenHash, Instant at);

  /** Ends all console sessions that hang on a session of the identity provider. */
  Mono<Void> endOfProviderSession(String providerSession, Instant at);

  /** Forgets sessions, ended or not, that could last no longer; how many that was. */
  Mono<Integer> forget(Instant now, int limit);
}
