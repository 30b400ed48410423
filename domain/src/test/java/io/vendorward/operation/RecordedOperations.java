package io.vendorward.operation;

import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.operation.usecase.Operations;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Keeps operations in memory, as far as use cases decide on them. */
public final class RecordedOperations implements Operations {

  private static final String TABLE = "operation";

  private final InMemoryTables tables;

  public RecordedOperations(InMemoryTables tables) {
    this.tables = tables;
  }

  /** The states that were committed, in the order in which the operations began. */
  public List<OperationState> states() {
    return tables
        .committed(TABLE, Operation.class)
        .sorted(Comparator.comparing(Operation::id))
        .map(Operation::state)
        .toList();
  }

  @Override
  public Mono<Void> start(TenantId tenant, Operation operation) {
    return put(tenant, operation);
  }

  @Override
  public Mono<Boolean> progress(TenantId tenant, UUID id, long done, long total) {
    return find(tenant, id)
        .map(found -> found.state().equals(new OperationState.Running(false)))
        .defaultIfEmpty(false);
  }

  @Override
  public Mono<Boolean> end(TenantId tenant, UUID id, OperationState.Ended ended, Instant at) {
    return find(tenant, id)
        .filter(found -> found.state() instanceof OperationState.Running)
        .flatMap(found -> put(tenant, in(found, ended, Optional.of(at))).thenReturn(true))
        .defaultIfEmpty(false);
  }

  @Override
  public Mono<Boolean> requestCancel(TenantId tenant, UUID id) {
    return find(tenant, id)
        .filter(found -> found.state() instanceof OperationState.Running)
        .flatMap(found ->
            put(tenant, in(found, new OperationState.Running(true), Optional.empty()))
                .thenReturn(true))
        .defaultIfEmpty(false);
  }

  private static Operation in(Operation found, OperationState state, Optional<Instant> endedAt) {
    return new Operation(
        found.id(),
        found.kind(),
        found.done(),
        found.total(),
        state,
        found.startedBy(),
        found.startedAt(),
        endedAt);
  }

  @Override
  public Mono<Operation> find(TenantId tenant, UUID id) {
    return tables.in(TABLE, tenant, table -> table.get(id, Operation.class).orElse(null));
  }

  @Override
  public Mono<Page<Operation>> list(TenantId tenant, Optional<String> startedBy, PageRequest page) {
    return Mono.just(new Page<>(List.of(), Optional.empty()));
  }

  private Mono<Void> put(TenantId tenant, Operation operation) {
    return tables.in(
        TABLE,
        tenant,
        table -> {
          table.put(operation.id(), operation);
          return null;
        });
  }
}
