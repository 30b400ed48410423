package io.vendorward.tenancy.postgres;

import io.r2dbc.spi.Connection;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.postgres.Shield.Abandonment;
import io.vendorward.tenancy.usecase.Patience;
import io.vendorward.tenancy.usecase.Transactions;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Transactions as the role of their scope, shielded from cancellation. */
final class PostgresTransactions implements Transactions {

  private final ScopePools pools;
  private final Shield shield;
  private final PatientLimits limits;

  PostgresTransactions(ScopePools pools, Shield shield, PatientLimits limits) {
    this.pools = pools;
    this.shield = shield;
    this.limits = limits;
  }

  @Override
  public <T> Mono<T> within(Scope scope, Supplier<Mono<T>> work) {
    return Mono.deferContextual(context ->
        context.hasKey(CurrentScope.class)
            ? Mono.error(new IllegalStateException("a transaction inside a transaction"))
            : shield
                .run(abandonment -> transaction(scope, work, abandonment, Patience.of(context)))
                .onErrorMap(Outages::before));
  }

  private <T> Mono<T> transaction(
      Scope scope, Supplier<Mono<T>> work, Abandonment abandonment, Patience patience) {
    return Mono.usingWhen(
        pools.acquire(scope),
        connection ->
            abandonment
                .check()
                .then(Mono.from(connection.beginTransaction()))
                .then(ScopeEntry.enter(connection, scope))
                .then(limits.set(connection, patience))
                .then(Mono.defer(work))
                .contextWrite(
                    inner -> inner.put(CurrentScope.class, new CurrentScope(scope, connection))),
        PostgresTransactions::commit,
        (connection, error) -> rollback(connection),
        PostgresTransactions::rollback);
  }

  private static Mono<Void> commit(Connection connection) {
    return Mono.from(connection.commitTransaction())
        .onErrorResume(error -> rollback(connection).then(Mono.error(Outages.atTheEnd(error))))
        .then(Mono.from(connection.close()));
  }

  /**
   * What went wrong before is what the caller hears of, not that a lost connection cannot roll
   * back.
   */
  private static Mono<Void> rollback(Connection connection) {
    return Mono.from(connection.rollbackTransaction())
        .onErrorComplete()
        .then(Mono.from(connection.close()));
  }
}
