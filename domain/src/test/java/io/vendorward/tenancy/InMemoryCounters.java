package io.vendorward.tenancy;

import io.vendorward.tenancy.usecase.Counters;
import reactor.core.publisher.Mono;

/** Counts in memory, from one. */
public final class InMemoryCounters implements Counters {

  private final InMemoryTables tables;

  public InMemoryCounters(InMemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public Mono<Long> next(TenantId tenant, String kind) {
    return tables.in(
        "tenant_counter",
        tenant,
        table -> {
          long next = table.get(kind, Long.class).orElse(0L) + 1;
          table.put(kind, next);
          return next;
        });
  }
}
