package io.vendorward.operation.usecase;

import io.vendorward.operation.Job;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One round of the worker: of every tenant with due jobs a small batch, so that none waits for
 * another's backlog.
 */
public final class WorkDueJobs {

  private static final int TENANTS = 32;
  private static final int TENANTS_AT_ONCE = 4;
  private static final int BATCH = 8;

  private final Transactions transactions;
  private final JobQueue queue;
  private final WorkJob workJob;
  private final NewIds ids;
  private final InstantSource clock;
  private final JobWatch watch;

  public WorkDueJobs(
      Transactions transactions,
      JobQueue queue,
      WorkJob workJob,
      NewIds ids,
      InstantSource clock,
      JobWatch watch) {
    this.transactions = transactions;
    this.queue = queue;
    this.workJob = workJob;
    this.ids = ids;
    this.clock = clock;
    this.watch = watch;
  }

  /** How many jobs were claimed. */
  public Mono<Integer> handle() {
    return transactions
        .within(new Scope.Dispatch(), () -> queue.due(clock.instant(), TENANTS))
        .flatMapMany(Flux::fromIterable)
        .flatMap(this::workIn, TENANTS_AT_ONCE)
        .reduce(0, Integer::sum);
  }

  private Mono<Integer> workIn(TenantId tenant) {
    var now = clock.instant();
    var until = workJob.leaseFrom(now);
    return transactions
        .within(new Scope.Tenant(tenant), () -> queue.claim(tenant, ids.next(), now, until, BATCH))
        .flatMapMany(Flux::fromIterable)
        .concatMap(job -> work(job).thenReturn(1))
        .reduce(0, Integer::sum);
  }

  private Mono<WorkJob.Outcome> work(Job job) {
    return workJob.handle(job).doOnNext(outcome -> watch.tried(job, outcome));
  }
}
