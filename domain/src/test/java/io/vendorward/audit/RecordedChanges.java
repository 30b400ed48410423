package io.vendorward.audit;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.InMemoryTables;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Mono;

/** Keeps changes in memory; what a rolled back transaction recorded is gone with it. */
public final class RecordedChanges implements Changes {

  private static final String TABLE = "change";

  private final InMemoryTables tables;
  private final AtomicLong order = new AtomicLong();

  /** A change, and on whose behalf it was made. */
  public record Recorded(long order, Caller caller, Change change) {}

  public RecordedChanges(InMemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public Mono<Void> record(Caller caller, Change change) {
    return tables.in(
        TABLE,
        caller.tenant(),
        table -> {
          var recorded = new Recorded(order.incrementAndGet(), caller, change);
          table.put(recorded.order(), recorded);
          return null;
        });
  }

  /** What was committed, in the order of recording. */
  public List<Recorded> all() {
    return tables
        .committed(TABLE, Recorded.class)
        .sorted(Comparator.comparingLong(Recorded::order))
        .toList();
  }

  public List<Change> changes() {
    return all().stream().map(Recorded::change).toList();
  }

  /** The types of what was committed, such as {@code vendor.created}. */
  public List<String> types() {
    return changes().stream().map(Change::type).toList();
  }
}
