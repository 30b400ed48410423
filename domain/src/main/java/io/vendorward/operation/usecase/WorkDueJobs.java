package io.vendorward.operation.usecase;

import io.vendorward.operation.Job;
import io.vendorward.operation.RetrySchedule;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One round of the worker: of every tenant with due jobs a small batch, so that none waits for
 * another's backlog. Each job is done by the driver of its kind.
 */
public final class WorkDueJobs {

  static final Duration LEASE = Duration.ofMinutes(2);
  private static final int TENANTS = 32;
  private static final int TENANTS_AT_ONCE = 4;
  private static final int BATCH = 8;

  private final Transactions transactions;
  private final JobQueue queue;
  private final NewIds ids;
  private final InstantSource clock;
  private final Map<String, JobDriver> drivers;

  public WorkDueJobs(
      Transactions transactions,
      JobQueue queue,
      NewIds ids,
      InstantSource clock,
      Collection<? extends JobDriver> drivers) {
    this.transactions = transactions;
    this.queue = queue;
    this.ids = ids;
    this.clock = clock;
    this.drivers =
        drivers.stream()
            .collect(Collectors.toUnmodifiableMap(JobDriver::kind, Function.identity()));
  }

  /** How many jobs were tried. */
  public Mono<Integer> handle() {
    return transactions
        .within(new Scope.Dispatch(), () -> queue.due(clock.instant(), TENANTS))
        .flatMapMany(Flux::fromIterable)
        .flatMap(this::workIn, TENANTS_AT_ONCE)
        .reduce(0, Integer::sum);
  }

  private Mono<Integer> workIn(TenantId tenant) {
    var now = clock.instant();
    var until = now.plus(LEASE);
    return transactions
        .within(new Scope.Tenant(tenant), () -> queue.claim(tenant, ids.next(), now, until, BATCH))
        .flatMapMany(Flux::fromIterable)
        .concatMap(job -> clock.instant().isBefore(until) ? work(job).thenReturn(1) : Mono.just(0))
        .reduce(0, Integer::sum);
  }

  private Mono<Boolean> work(Job job) {
    return Mono.defer(() -> driver(job).run(job))
        .then(inTenant(job, () -> queue.complete(job)))
        .onErrorResume(error -> failed(job, describe(error)));
  }

  private JobDriver driver(Job job) {
    JobDriver driver = drivers.get(job.kind());
    if (driver == null) {
      throw new IllegalStateException("no driver of jobs " + job.kind());
    }
    return driver;
  }

  private Mono<Boolean> failed(Job job, String problem) {
    return inTenant(
        job,
        () ->
            RetrySchedule.STANDARD
                .next(job.attempts() + 1, clock.instant())
                .map(dueAt -> queue.retry(job, dueAt, problem))
                .orElseGet(() -> queue.giveUp(job, problem)));
  }

  private Mono<Boolean> inTenant(Job job, Supplier<Mono<Boolean>> work) {
    return transactions.within(new Scope.Tenant(job.tenant()), work);
  }

  /** The kind of error, without its text, which may hold somebody's data. */
  private static String describe(Throwable error) {
    return error.getClass().getName();
  }
}
