package io.vendorward.audit.usecase;

import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Transactions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One round of numbering over the tenants that wait for it. */
public final class NumberRecords {

  private static final int TENANTS = 100;
  private static final int BATCH = 1000;

  private final Transactions transactions;
  private final Numbering numbering;

  public NumberRecords(Transactions transactions, Numbering numbering) {
    this.transactions = transactions;
    this.numbering = numbering;
  }

  /** How many were numbered. */
  public Mono<Integer> handle() {
    return transactions
        .within(new Scope.Dispatch(), () -> numbering.waiting(TENANTS))
        .flatMapMany(Flux::fromIterable)
        .concatMap(this::number)
        .reduce(0, Integer::sum);
  }

  private Mono<Integer> number(TenantId tenant) {
    return transactions.within(new Scope.Tenant(tenant), () -> numbering.number(tenant, BATCH));
  }
}
