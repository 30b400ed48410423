package io.vendorward.operation.usecase;

import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Forgets what stands outside the tenants and whose time is over: of each kind one batch. */
public final class ForgetOutsideTenants {

  private static final int BATCH = 1_000;

  private final Transactions transactions;
  private final List<Forgettable> kinds;
  private final InstantSource clock;

  public ForgetOutsideTenants(
      Transactions transactions, Collection<Forgettable> kinds, InstantSource clock) {
    this.transactions = transactions;
    this.kinds = List.copyOf(kinds);
    this.clock = clock;
  }

  /** How much was forgotten. */
  public Mono<Integer> handle() {
    return Flux.fromIterable(kinds).concatMap(this::forget).reduce(0, Integer::sum);
  }

  private Mono<Integer> forget(Forgettable kind) {
    return transactions.within(new Scope.Directory(), () -> kind.forget(clock.instant(), BATCH));
  }
}
