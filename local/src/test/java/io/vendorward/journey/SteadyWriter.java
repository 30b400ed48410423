package io.vendorward.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.local.http.Answer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Writes on and on, waits when it is told to, and knows what was acknowledged to it. */
abstract class SteadyWriter implements Runnable {

  private static final Duration BREATH = Duration.ofMillis(150);
  private static final Duration PATIENCE = Duration.ofMillis(250);

  private final AtomicLong refusals = new AtomicLong();
  private volatile boolean stopped;

  /** Writes once: the first time, or again what was not acknowledged. */
  abstract Answer write();

  /** What the last answer means; called for every answer but a 503. */
  abstract void heard(Answer answer);

  /** What was acknowledged and is not there. */
  abstract List<String> lost();

  @Override
  public final void run() {
    while (!stopped) {
      Answer answer = write();
      if (answer.status() == 503) {
        assertThat(answer.header("Retry-After")).isPresent();
        refusals.incrementAndGet();
        pause(PATIENCE);
      } else {
        heard(answer);
        pause(BREATH);
      }
    }
  }

  final void stop() {
    stopped = true;
  }

  /** How often it was told that the database is away. */
  final long refusals() {
    return refusals.get();
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
