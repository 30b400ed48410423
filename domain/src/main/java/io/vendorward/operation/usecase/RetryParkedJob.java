package io.vendorward.operation.usecase;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.operation.ParkedJob;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Puts a job back that failed too often: whatever stood in its way is mended. */
public final class RetryParkedJob {

  private final Transactions transactions;
  private final ParkedJobs parked;
  private final Changes changes;
  private final InstantSource clock;

  public RetryParkedJob(
      Transactions transactions, ParkedJobs parked, Changes changes, InstantSource clock) {
    this.transactions = transactions;
    this.parked = parked;
    this.changes = changes;
    this.clock = clock;
  }

  /** Which job. */
  public record Command(UUID id) {}

  /** What became of it. */
  public sealed interface Outcome {

    record PutBack(ParkedJob job) implements Outcome {}

    /** There is none, or it is not set aside. */
    record NotFound() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    var now = clock.instant();
    return transactions.within(
        caller.scope(),
        () ->
            parked
                .putBack(caller.tenant(), command.id(), now)
                .flatMap(job -> record(caller, job, now))
                .defaultIfEmpty(new Outcome.NotFound()));
  }

  private Mono<Outcome> record(Caller caller, ParkedJob job, Instant at) {
    return changes
        .record(caller, JobChanges.of(JobChanges.RETRIED, job.id(), job.kind(), job.tries(), at))
        .thenReturn(new Outcome.PutBack(job));
  }
}
