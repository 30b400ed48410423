package io.vendorward.portal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often one may try something: so many times at once, and then once more each time that its
 * share of the time has gone by. What was tried is owed until then, so one instant says it all.
 */
public record Allowance(int times, Duration within) {

  /** What one try costs. */
  public Duration each() {
    return within.dividedBy(times);
  }

  /** What is owed may last until here for one more try to be allowed. */
  public Instant latest(Instant now) {
    return now.plus(within).minus(each());
  }

  /** Until when it is owed after one more try; empty when that would be too much. */
  public Optional<Instant> take(Instant owedUntil, Instant now) {
    return owedUntil.isAfter(latest(now))
        ? Optional.empty()
        : Optional.of((owedUntil.isAfter(now) ? owedUntil : now).plus(each()));
  }
}
