package io.vendorward.operation.usecase;

import io.vendorward.operation.RetrySchedule;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * The terms on which jobs are worked.
 *
 * @param lease for how long a job is nobody else's; renewed while it is under way
 * @param luck spreads the pauses before tries, from 0 to less than 1
 */
public record JobTerms(Duration lease, RetrySchedule retries, DoubleSupplier luck) {

  /** Two minutes, and the standard schedule. */
  public static JobTerms standard(DoubleSupplier luck) {
    return new JobTerms(Duration.ofMinutes(2), RetrySchedule.STANDARD, luck);
  }

  /** Three renewals may fail before the lease is lost. */
  Duration untilRenewal() {
    return lease.dividedBy(4);
  }
}
