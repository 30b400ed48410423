package io.vendorward.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a job that failed is tried again: after a pause that doubles each time, up to an hour, and
 * after the last try never by itself. Pauses are drawn out by up to a quarter, so that jobs which
 * failed together do not come back together.
 */
public record RetrySchedule(Duration first, Duration longest, int tries) {

  /** Five seconds to an hour; sixteen tries take about seven hours. */
  public static final RetrySchedule STANDARD =
      new RetrySchedule(Duration.ofSeconds(5), Duration.ofHours(1), 16);

  /** For what another system has to take, which may be away for days: two weeks. */
  public static final RetrySchedule PATIENT =
      new RetrySchedule(Duration.ofSeconds(5), Duration.ofHours(1), 350);

  private static final int DOUBLINGS = 20;
  private static final double SPREAD = 0.25;

  /**
   * When to try again.
   *
   * @param failures how often it has failed by now, at least once
   * @param luck from 0 to less than 1
   */
  public Optional<Instant> next(int failures, Instant now, double luck) {
    if (failures >= tries) {
      return Optional.empty();
    }
    Duration doubled = first.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
    Duration pause = doubled.compareTo(longest) < 0 ? doubled : longest;
    return Optional.of(now.plus(pause).plusMillis((long) (pause.toMillis() * SPREAD * luck)));
  }

  /** Whether a job that was begun so often, and never ended, is not to be begun again. */
  public boolean isOver(int tried) {
    return tried >= tries;
  }
}
