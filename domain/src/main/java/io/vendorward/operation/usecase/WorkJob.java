package io.vendorward.operation.usecase;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.operation.Job;
import io.vendorward.operation.RetrySchedule;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.usecase.Patience;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/**
 * Tries one claimed job, with the patience that jobs have and under a lease that is renewed while
 * it lasts. A failed job is put back for later, and parked after its last try; so is one that took
 * its worker down with it each time.
 */
public final class WorkJob {

  private final Transactions transactions;
  private final JobQueue queue;
  private final Changes changes;
  private final InstantSource clock;
  private final JobTerms terms;
  private final Map<String, JobDriver> drivers;

  public WorkJob(
      Transactions transactions,
      JobQueue queue,
      Changes changes,
      InstantSource clock,
      JobTerms terms,
      Collection<? extends JobDriver> drivers) {
    this.transactions = transactions;
    this.queue = queue;
    this.changes = changes;
    this.clock = clock;
    this.terms = terms;
    this.drivers =
        drivers.stream()
            .collect(Collectors.toUnmodifiableMap(JobDriver::kind, Function.identity()));
  }

  /** What became of a try. */
  public sealed interface Outcome {

    record Done() implements Outcome {}

    record PutBack(Throwable failure, Instant dueAt) implements Outcome {}

    /** It failed too often: kept, and tried no more until somebody puts it back. */
    record Parked(Throwable failure) implements Outcome {}

    /** Somebody else has it: nothing was changed here. */
    record LeaseLost() implements Outcome {}
  }

  Instant leaseFrom(Instant now) {
    return now.plus(terms.lease());
  }

  Mono<Outcome> handle(Job job) {
    return within(job, () -> queue.begin(job, leaseFrom(clock.instant())))
        .flatMap(begun -> begun ? tryOrPark(job) : Mono.just(new Outcome.LeaseLost()));
  }

  private Mono<Outcome> tryOrPark(Job job) {
    return retries(job).isOver(job.attempts())
        ? park(job, new WorkerDiedException(job.attempts()))
        : run(job);
  }

  private Mono<Outcome> run(Job job) {
    return Mono.firstWithSignal(
            Mono.defer(() -> driver(job).run(job)).contextWrite(Patience.OF_JOBS::in),
            renewing(job))
        .then(within(job, () -> queue.complete(job)))
        .<Outcome>map(held -> held ? new Outcome.Done() : new Outcome.LeaseLost())
        .onErrorResume(LeaseLostException.class, lost -> Mono.just(new Outcome.LeaseLost()))
        .onErrorResume(failure -> failed(job, failure));
  }

  /**
   * Never ends, but with the loss of the lease; one that cannot be asked for is asked for again.
   */
  private Mono<Void> renewing(Job job) {
    return Mono.delay(terms.untilRenewal())
        .then(within(job, () -> queue.renew(job, leaseFrom(clock.instant()))).onErrorReturn(true))
        .flatMap(held -> held ? Mono.<Void>empty() : Mono.error(new LeaseLostException()))
        .repeat()
        .then();
  }

  private JobDriver driver(Job job) {
    JobDriver driver = drivers.get(job.kind());
    if (driver == null) {
      throw new IllegalStateException("no driver of jobs " + job.kind());
    }
    return driver;
  }

  private RetrySchedule retries(Job job) {
    return Optional.ofNullable(drivers.get(job.kind()))
        .flatMap(JobDriver::retries)
        .orElseGet(terms::retries);
  }

  private Mono<Outcome> failed(Job job, Throwable failure) {
    var now = clock.instant();
    return retries(job)
        .next(job.attempts() + 1, now, terms.luck().getAsDouble())
        .map(dueAt ->
            within(job, () -> queue.retry(job, dueAt, describe(failure)))
                .<Outcome>map(
                    held -> held ? new Outcome.PutBack(failure, dueAt) : new Outcome.LeaseLost()))
        .orElseGet(() -> park(job, failure));
  }

  private Mono<Outcome> park(Job job, Throwable failure) {
    var now = clock.instant();
    var change = JobChanges.of(JobChanges.PARKED, job.id(), job.kind(), job.attempts() + 1, now);
    return within(
        job,
        () ->
            queue
                .park(job, now, describe(failure))
                .flatMap(held ->
                    held
                        ? changes
                            .record(Caller.worker(job.tenant(), job.kind()), change)
                            .thenReturn(new Outcome.Parked(failure))
                        : Mono.just(new Outcome.LeaseLost())));
  }

  private <T> Mono<T> within(Job job, Supplier<Mono<T>> work) {
    return transactions.within(new Scope.Tenant(job.tenant()), work);
  }

  /** The kind of error, without its text, which may hold somebody's data. */
  private static String describe(Throwable error) {
    return error.getClass().getName();
  }
}
