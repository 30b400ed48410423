package io.vendorward.operation.usecase;

import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.operation.Operation;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Asks running work to stop. It stops when it next looks, keeping what it did completely. */
public final class CancelOperation {

  private final Transactions transactions;
  private final Operations operations;
  private final Changes changes;
  private final InstantSource clock;

  public CancelOperation(
      Transactions transactions, Operations operations, Changes changes, InstantSource clock) {
    this.transactions = transactions;
    this.operations = operations;
    this.changes = changes;
    this.clock = clock;
  }

  /** Which operation, and whether the caller may touch those of others. */
  public record Command(UUID id, Watch watch) {}

  /** What became of the request. */
  public sealed interface Outcome {
    record Requested(Operation operation) implements Outcome {}

    record EndedBefore(Operation operation) implements Outcome {}

    record NotFound() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            operations
                .find(caller.tenant(), command.id())
                .filter(operation -> command.watch().sees(caller, operation))
                .flatMap(operation -> cancel(caller, operation))
                .defaultIfEmpty(new Outcome.NotFound()));
  }

  private Mono<Outcome> cancel(Caller caller, Operation operation) {
    return operations
        .requestCancel(caller.tenant(), operation.id())
        .flatMap(requested ->
            (requested ? record(caller, operation) : Mono.<Void>empty())
                .then(operations.find(caller.tenant(), operation.id()))
                .map(now -> requested ? new Outcome.Requested(now) : new Outcome.EndedBefore(now)));
  }

  private Mono<Void> record(Caller caller, Operation operation) {
    return changes.record(
        caller,
        Change.of("operation.cancel_requested", "operation", operation.id(), 1, clock.instant())
            .withEventData(Map.of("kind", operation.kind())));
  }
}
