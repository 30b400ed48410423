package io.vendorward.operation.usecase;

import io.vendorward.operation.Job;
import io.vendorward.operation.RetrySchedule;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Does the jobs of one kind, in transactions of its own in the job's tenant. At least once: a
 * driver must bear doing the same job again. An error means a later retry, with backoff.
 */
public interface JobDriver {

  String kind();

  Mono<Void> run(Job job);

  /** How long it is tried, where that is not for as long as jobs are. */
  default Optional<RetrySchedule> retries() {
    return Optional.empty();
  }
}
