package io.vendorward.operation;

import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.operation.usecase.JobQueue;
import io.vendorward.operation.usecase.Jobs;
import io.vendorward.operation.usecase.ParkedJobs;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Keeps jobs in memory; what a rolled back transaction left is gone with it. */
public final class RecordedJobs implements Jobs, JobQueue, ParkedJobs {

  private static final String TABLE = "job";

  private final InMemoryTables tables;
  private final AtomicLong order = new AtomicLong();

  /** A job that was left, and in which tenant. */
  public record Left(long order, TenantId tenant, NewJob job, Try tried) {

    UUID id() {
      return new UUID(order, order);
    }

    Left with(Try next) {
      return new Left(order, tenant, job, next);
    }

    boolean isDue(Instant now) {
      return tried.parkedAt() == null && !tried.dueAt().isAfter(now);
    }

    Optional<ParkedJob> parked() {
      return Optional.ofNullable(tried.parkedAt())
          .map(at ->
              new ParkedJob(id(), job.kind(), job.payload(), tried.count(), tried.problem(), at));
    }
  }

  /** How far a job has come. */
  public record Try(
      Instant dueAt, int count, @Nullable UUID lease, String problem, @Nullable Instant parkedAt) {}

  public RecordedJobs(InMemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public Mono<Void> enqueue(TenantId tenant, NewJob job) {
    return tables.in(
        TABLE,
        tenant,
        table -> {
          var left =
              new Left(
                  order.incrementAndGet(), tenant, job, new Try(job.dueAt(), 0, null, "", null));
          table.put(left.id(), left);
          return null;
        });
  }

  @Override
  public Mono<List<TenantId>> due(Instant now, int limit) {
    return Mono.fromSupplier(
        () -> tables.tenants(TABLE, Left.class, left -> left.isDue(now)).limit(limit).toList());
  }

  @Override
  public Mono<List<Job>> claim(TenantId tenant, UUID lease, Instant now, Instant until, int limit) {
    return tables.in(
        TABLE,
        tenant,
        table ->
            table
                .rows(Left.class)
                .filter(left -> left.isDue(now))
                .sorted(Comparator.comparing(left -> left.tried().dueAt()))
                .limit(limit)
                .toList()
                .stream()
                .map(left -> {
                  table.put(
                      left.id(), left.with(new Try(until, left.tried().count(), lease, "", null)));
                  return new Job(
                      tenant,
                      left.id(),
                      left.job().kind(),
                      left.job().payload(),
                      left.tried().count(),
                      lease);
                })
                .toList());
  }

  @Override
  public Mono<Boolean> begin(Job job, Instant until) {
    return leased(job, was -> new Try(until, was.count() + 1, was.lease(), "", null));
  }

  @Override
  public Mono<Boolean> renew(Job job, Instant until) {
    return leased(job, was -> new Try(until, was.count(), was.lease(), "", null));
  }

  @Override
  public Mono<Boolean> complete(Job job) {
    return tables.in(
        TABLE,
        job.tenant(),
        table -> {
          var held = held(table, job);
          held.ifPresent(left -> table.remove(left.id()));
          return held.isPresent();
        });
  }

  @Override
  public Mono<Boolean> retry(Job job, Instant dueAt, String problem) {
    return leased(job, was -> new Try(dueAt, was.count(), null, problem, null));
  }

  @Override
  public Mono<Boolean> park(Job job, Instant at, String problem) {
    return leased(job, was -> new Try(was.dueAt(), was.count(), null, problem, at));
  }

  private Mono<Boolean> leased(Job job, UnaryOperator<Try> next) {
    return tables.in(
        TABLE,
        job.tenant(),
        table -> {
          var held = held(table, job);
          held.ifPresent(left -> table.put(left.id(), left.with(next.apply(left.tried()))));
          return held.isPresent();
        });
  }

  private static Optional<Left> held(InMemoryTables.Table table, Job job) {
    return table.get(job.id(), Left.class).filter(left -> job.lease().equals(left.tried().lease()));
  }

  @Override
  public Mono<Page<ParkedJob>> page(TenantId tenant, PageRequest request) {
    return tables.in(
        TABLE,
        tenant,
        table ->
            new Page<>(
                table
                    .rows(Left.class)
                    .flatMap(left -> left.parked().stream())
                    .sorted(Comparator.comparing(ParkedJob::parkedAt).reversed())
                    .toList(),
                Optional.empty()));
  }

  @Override
  public Mono<ParkedJob> putBack(TenantId tenant, UUID id, Instant dueAt) {
    return tables.in(
        TABLE,
        tenant,
        table -> {
          var parked = table.get(id, Left.class).filter(left -> left.parked().isPresent());
          parked.ifPresent(left -> table.put(id, left.with(new Try(dueAt, 0, null, "", null))));
          return parked.flatMap(Left::parked).orElse(null);
        });
  }

  /** What was committed and is not done, in the order of enqueueing. */
  public List<NewJob> all() {
    return tables
        .committed(TABLE, Left.class)
        .sorted(Comparator.comparingLong(Left::order))
        .map(Left::job)
        .toList();
  }

  public List<NewJob> ofKind(String kind) {
    return all().stream().filter(job -> job.kind().equals(kind)).toList();
  }
}
