package io.vendorward.operation.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.operation.Operation;
import io.vendorward.tenancy.usecase.Transactions;
import reactor.core.publisher.Mono;

/** Lists operations, the newest first. */
public final class ListOperations {

  private final Transactions transactions;
  private final Operations operations;

  public ListOperations(Transactions transactions, Operations operations) {
    this.transactions = transactions;
    this.operations = operations;
  }

  public Mono<Page<Operation>> handle(Caller caller, Watch watch, PageRequest page) {
    return transactions.within(
        caller.scope(), () -> operations.list(caller.tenant(), watch.startedBy(caller), page));
  }
}
