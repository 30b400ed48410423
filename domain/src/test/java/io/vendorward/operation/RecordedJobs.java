package io.vendorward.operation;

import io.vendorward.operation.usecase.Jobs;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Mono;

/** Keeps jobs in memory; what a rolled back transaction left is gone with it. */
public final class RecordedJobs implements Jobs {

  private static final String TABLE = "job";

  private final InMemoryTables tables;
  private final AtomicLong order = new AtomicLong();

  /** A job that was left, and in which tenant. */
  public record Left(long order, TenantId tenant, NewJob job) {}

  public RecordedJobs(InMemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public Mono<Void> enqueue(TenantId tenant, NewJob job) {
    return tables.in(
        TABLE,
        tenant,
        table -> {
          var left = new Left(order.incrementAndGet(), tenant, job);
          table.put(left.order(), left);
          return null;
        });
  }

  /** What was committed, in the order of enqueueing. */
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
