package io.vendorward.portal;

import static io.vendorward.portal.PortalFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.portal.usecase.Throttles;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What every implementation of {@link Throttles} does. */
public interface ThrottlesContract {

  Allowance THREE_IN_HALF_AN_HOUR = new Allowance(3, Duration.ofMinutes(30));

  Transactions transactions();

  Throttles throttles();

  @Test
  default void allowsSoManyAtOnceAndThenOneAtATime() {
    String subject = aSubject();
    assertThat(Stream.generate(() -> take(subject, NOON)).limit(5))
        .containsExactly(true, true, true, false, false);
    assertThat(take(subject, NOON.plus(Duration.ofMinutes(10)).minusMillis(1))).isFalse();
    assertThat(take(subject, NOON.plus(Duration.ofMinutes(10)))).isTrue();
    assertThat(take(subject, NOON.plus(Duration.ofMinutes(10)))).isFalse();
  }

  @Test
  default void allowsAsMuchAsAtFirstWhenNothingIsOwed() {
    String subject = aSubject();
    Stream.generate(() -> take(subject, NOON)).limit(3).forEach(taken -> {});
    var later = NOON.plus(Duration.ofHours(5));
    assertThat(Stream.generate(() -> take(subject, later)).limit(4))
        .containsExactly(true, true, true, false);
  }

  @Test
  default void countsEachSubjectByItself() {
    String subject = aSubject();
    Stream.generate(() -> take(subject, NOON)).limit(4).forEach(taken -> {});
    assertThat(take(aSubject(), NOON)).isTrue();
  }

  @Test
  default void forgetsWhoOwesNothingAndNobodyElse() {
    String over = aSubject();
    String owing = aSubject();
    take(over, NOON);
    take(owing, NOON);
    take(owing, NOON);
    var then = NOON.plus(Duration.ofMinutes(10));
    Stream.generate(() -> within(() -> throttles().forget(then, 2)))
        .takeWhile(forgotten -> forgotten > 0)
        .forEach(forgotten -> assertThat(forgotten).isLessThanOrEqualTo(2));
    assertThat(Stream.generate(() -> take(over, then)).limit(4))
        .containsExactly(true, true, true, false);
    assertThat(Stream.generate(() -> take(owing, then)).limit(3))
        .containsExactly(true, true, false);
  }

  private static String aSubject() {
    return "subject " + UUID.randomUUID();
  }

  private boolean take(String subject, Instant at) {
    return within(() -> throttles().take(subject, THREE_IN_HALF_AN_HOUR, at));
  }

  private <T> T within(Supplier<Mono<T>> work) {
    return transactions()
        .within(new Scope.Directory(), work)
        .blockOptional(Duration.ofSeconds(20))
        .orElseThrow();
  }
}
