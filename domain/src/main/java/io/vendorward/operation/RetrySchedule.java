package io.vendorward.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a job that failed is tried again: after a pause that doubles each time, up to an hour, and
 * after the last try never by itself.
 */
public record RetrySchedule(Duration first, Duration longest, int tries) {

  /** Five seconds to an hour; sixteen tries take about seven hours. */
  public static final RetrySchedule STANDARD =
      new RetrySchedule(Duration.ofSeconds(5), Duration.ofHours(1), 16);

  private static final int DOUBLINGS = 20;

  /**
   * When to try again.
   *
   * @param failures how often it has failed by now, at least once
   */
  public Optional<Instant> next(int failures, Instant now) {
    if (failures >= tries) {
      return Optional.empty();
    }
    Duration pause = first.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
    return Optional.of(now.plus(pause.compareTo(longest) < 0 ? pause : longest));
  }
}
