package io.vendorward.operation.usecase;

import io.vendorward.identity.Attempt;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Transactions;
import reactor.core.publisher.Mono;

/** Frees the key of a call that changed nothing. */
public final class AbandonAttempt {

  private final Transactions transactions;
  private final IdempotencyKeys keys;

  public AbandonAttempt(Transactions transactions, IdempotencyKeys keys) {
    this.transactions = transactions;
    this.keys = keys;
  }

  public Mono<Void> handle(TenantId tenant, Attempt attempt) {
    return transactions.within(new Scope.Tenant(tenant), () -> keys.abandon(tenant, attempt));
  }
}
