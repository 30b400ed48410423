package io.vendorward.local.http;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what the application does by itself a moment later. */
public final class Patience {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private Patience() {}

  /** Looks again and again until there is something; fails with what was missed after a minute. */
  public static <T> T until(String missed, Supplier<Optional<T>> look) {
    long end = System.nanoTime() + LIMIT.toNanos();
    do {
      Optional<T> found = look.get();
      if (found.isPresent()) {
        return found.get();
      }
      pause();
    } while (System.nanoTime() < end);
    throw new IllegalStateException(missed);
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
