package io.vendorward.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.identity.Session;
import io.vendorward.identity.SessionHolder;
import io.vendorward.identity.SessionToken;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What every implementation of {@link Sessions} does. */
public interface SessionsContract {

  Instant NOW = Instant.parse("2026-11-24T12:00:00.123456Z");

  Transactions transactions();

  Sessions sessions();

  @Test
  default void keepsSessionsOfBothKindsAsTheyAre() {
    for (SessionHolder holder : List.of(console("sid-" + UUID.randomUUID()), portal())) {
      var session = open(holder, NOW);
      assertThat(find(session)).contains(session);

      var later = NOW.plus(Duration.ofMinutes(5));
      run(sessions -> sessions.touch(session.tokenHash(), later));
      run(sessions -> sessions.touch(session.tokenHash(), NOW));
      assertThat(find(session)).contains(session.usedAt(later));

      run(sessions -> sessions.end(session.tokenHash(), later));
      assertThat(find(session)).isEmpty();
    }
  }

  @Test
  default void endsTheSessionsOfAProviderSession() {
    var sid = "sid-" + UUID.randomUUID();
    var ended = open(console(sid), NOW);
    var other = open(console("other-" + sid), NOW);
    run(sessions -> sessions.endOfProviderSession(sid, NOW));
    assertThat(find(ended)).isEmpty();
    assertThat(find(other)).isPresent();
  }

  @Test
  default void forgetsInBatchesWhatCouldLastNoLonger() {
    var old =
        Stream.generate(() -> open(portal(), NOW.minus(Duration.ofDays(2)))).limit(3).toList();
    var ended = open(console("sid"), NOW.minus(Duration.ofDays(2)));
    run(sessions -> sessions.end(ended.tokenHash(), NOW.minus(Duration.ofDays(2))));
    var live = open(portal(), NOW);
    assertThat(forget(2)).isEqualTo(2);
    assertThat(Stream.generate(() -> forget(2)).takeWhile(forgotten -> forgotten > 0)).isNotEmpty();
    assertThat(old).allSatisfy(session -> assertThat(find(session)).isEmpty());
    assertThat(find(live)).isPresent();
  }

  private int forget(int limit) {
    return run(sessions -> sessions.forget(NOW, limit)).orElseThrow();
  }

  private static SessionHolder console(String providerSession) {
    return new SessionHolder.Console("ada", "org", "1", providerSession);
  }

  private static SessionHolder portal() {
    return new SessionHolder.Portal(UUID.randomUUID());
  }

  private Session open(SessionHolder holder, Instant at) {
    var token = SessionToken.of(UUID.randomUUID().toString(), SessionToken.Door.PAGES);
    var session = Session.open(token, holder, "csrf", at);
    run(sessions -> sessions.add(session));
    return session;
  }

  private Optional<Session> find(Session session) {
    return run(sessions -> sessions.find(session.tokenHash()));
  }

  private <T> Optional<T> run(Function<Sessions, Mono<T>> work) {
    return transactions()
        .within(new Scope.Directory(), () -> work.apply(sessions()))
        .blockOptional(Duration.ofSeconds(20));
  }
}
