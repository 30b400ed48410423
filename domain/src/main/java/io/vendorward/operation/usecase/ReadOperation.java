package io.vendorward.operation.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.operation.Operation;
import io.vendorward.tenancy.usecase.Transactions;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Looks an operation up. */
public final class ReadOperation {

  private final Transactions transactions;
  private final Operations operations;

  public ReadOperation(Transactions transactions, Operations operations) {
    this.transactions = transactions;
    this.operations = operations;
  }

  /** Which operation, and whether the caller may see those of others. */
  public record Command(UUID id, Watch watch) {}

  /** What became of it. */
  public sealed interface Outcome {
    record Found(Operation operation) implements Outcome {}

    record NotFound() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            operations
                .find(caller.tenant(), command.id())
                .filter(operation -> command.watch().sees(caller, operation))
                .<Outcome>map(Outcome.Found::new)
                .defaultIfEmpty(new Outcome.NotFound()));
  }
}
