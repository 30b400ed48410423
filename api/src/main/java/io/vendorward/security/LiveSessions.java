package io.vendorward.security;

import io.vendorward.identity.Session;
import io.vendorward.identity.SessionToken;
import io.vendorward.identity.usecase.EndSession;
import io.vendorward.identity.usecase.UseSession;
import io.vendorward.identity.web.ExpiringCache;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Sessions by their token, remembered for at most 10 seconds in this process: so long may one that
 * was ended elsewhere go on here.
 */
@Component
public class LiveSessions {

  private static final Duration TRUST = Duration.ofSeconds(10);
  private static final int BOUND = 10_000;

  private final UseSession useSession;
  private final EndSession endSession;
  private final InstantSource clock;
  private final ExpiringCache<String, Session> known;

  LiveSessions(UseSession useSession, EndSession endSession, InstantSource clock) {
    this.useSession = useSession;
    this.endSession = endSession;
    this.clock = clock;
    this.known = new ExpiringCache<>(clock, BOUND);
  }

  public Mono<Session> find(SessionToken token) {
    return Mono.defer(() ->
        known
            .get(token.hash())
            .filter(session -> session.isLiveAt(clock.instant()))
            .map(Mono::just)
            .orElseGet(() -> look(token)));
  }

  /** Ends a session here at once, and within 10 seconds in the other processes. */
  public Mono<Void> end(String tokenHash) {
    return endSession
        .handle(tokenHash)
        .doOnSuccess(done -> known.remove(tokenHash))
        .doOnError(failure -> known.remove(tokenHash));
  }

  private Mono<Session> look(SessionToken token) {
    var until = clock.instant().plus(TRUST);
    return useSession
        .handle(token)
        .doOnNext(session -> known.put(session.tokenHash(), session, until));
  }
}
