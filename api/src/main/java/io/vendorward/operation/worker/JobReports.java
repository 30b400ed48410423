package io.vendorward.operation.worker;

import io.micrometer.core.instrument.MeterRegistry;
import io.vendorward.operation.Job;
import io.vendorward.operation.usecase.JobWatch;
import io.vendorward.operation.usecase.WorkJob.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What became of jobs: failures in the log (the job itself keeps their kind only), and all tries as
 * the figure {@code vendorward.jobs} by kind and outcome.
 */
record JobReports(MeterRegistry figures) implements JobWatch {

  private static final Logger LOG = LoggerFactory.getLogger(JobReports.class);

  @Override
  public void tried(Job job, Outcome outcome) {
    figures.counter("vendorward.jobs", "kind", job.kind(), "outcome", name(outcome)).increment();
    switch (outcome) {
      case Outcome.Done() -> {}
      case Outcome.LeaseLost() -> LOG.info("Job {} is another worker's by now", job.id());
      case Outcome.PutBack(var failure, var dueAt) ->
          LOG.warn(
              "Job {} of kind {} in tenant {} failed, after {} tries before; the next is due {}",
              job.id(),
              job.kind(),
              job.tenant(),
              job.attempts(),
              dueAt,
              failure);
      case Outcome.Parked(var failure) ->
          LOG.error(
              "Job {} of kind {} in tenant {} failed too often and is parked; an administrator"
                  + " there can retry it at /api/v1/parked-jobs",
              job.id(),
              job.kind(),
              job.tenant(),
              failure);
    }
  }

  private static String name(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done() -> "done";
      case Outcome.PutBack _ -> "failed";
      case Outcome.Parked _ -> "parked";
      case Outcome.LeaseLost() -> "lease-lost";
    };
  }
}
