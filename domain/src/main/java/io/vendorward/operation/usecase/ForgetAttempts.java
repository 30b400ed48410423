package io.vendorward.operation.usecase;

import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Forgets the keys of idempotent calls whose time is over: of each tenant one batch. */
public final class ForgetAttempts {

  private static final int TENANTS = 100;
  private static final int BATCH = 1_000;

  private final Transactions transactions;
  private final IdempotencyKeys keys;
  private final InstantSource clock;

  public ForgetAttempts(Transactions transactions, IdempotencyKeys keys, InstantSource clock) {
    this.transactions = transactions;
    this.keys = keys;
    this.clock = clock;
  }

  /** How many were forgotten. */
  public Mono<Integer> handle() {
    var now = clock.instant();
    return transactions
        .within(new Scope.Dispatch(), () -> keys.forgettable(now, TENANTS))
        .flatMapMany(Flux::fromIterable)
        .concatMap(this::forget)
        .reduce(0, Integer::sum);
  }

  private Mono<Integer> forget(TenantId tenant) {
    return transactions.within(
        new Scope.Tenant(tenant), () -> keys.forget(tenant, clock.instant(), BATCH));
  }
}
