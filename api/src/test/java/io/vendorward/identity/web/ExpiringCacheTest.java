package io.vendorward.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExpiringCacheTest {

  private static final int BOUND = 3;

  private Instant now = Instant.parse("2026-11-24T12:00:00Z");
  private final ExpiringCache<Integer, String> cache = new ExpiringCache<>(() -> now, BOUND);

  @Test
  void believesAnEntryUntilItsEnd() {
    cache.put(1, "one", now.plusSeconds(10));
    now = now.plusSeconds(9);
    assertThat(cache.get(1)).contains("one");
    now = now.plusSeconds(1);
    assertThat(cache.get(1)).isEmpty();
  }

  @Test
  void neverHoldsMoreThanItsBound() {
    for (int key = 0; key < 100; key++) {
      cache.put(key, "x", now.plusSeconds(10));
      assertThat(IntStream.range(0, 100).filter(k -> cache.get(k).isPresent()).count())
          .isBetween(1L, (long) BOUND);
    }
  }

  @Test
  void makesRoomByForgettingWhatHasEnded() {
    cache.put(1, "one", now.plusSeconds(1));
    cache.put(2, "two", now.plusSeconds(1));
    cache.put(3, "three", now.plusSeconds(60));
    now = now.plusSeconds(2);
    cache.put(4, "four", now.plusSeconds(60));
    assertThat(cache.get(3)).contains("three");
    assertThat(cache.get(4)).contains("four");
  }
}
