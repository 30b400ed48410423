package io.vendorward.tenancy.postgres;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Statement;
import io.vendorward.tenancy.Scope;
import java.util.List;
import java.util.function.Function;
import org.springframework.r2dbc.connection.ConnectionFactoryUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The second entry to the database, for hot writes: one round trip to one SQL function that enters
 * the scope by itself and does everything in its own transaction. Shielded like {@link
 * io.vendorward.tenancy.usecase.Transactions}.
 */
public final class FunctionCalls {

  private final ScopePools pools;
  private final Shield shield;

  FunctionCalls(ScopePools pools, Shield shield) {
    this.pools = pools;
    this.shield = shield;
  }

  /**
   * Calls a function of at most one row.
   *
   * @param statement the call alone, such as {@code select * from save_answer($1, $2)}
   * @param arguments values, or {@link io.r2dbc.spi.Parameters#in(Class)} for nulls
   */
  public <T> Mono<T> call(
      Scope scope, String statement, List<?> arguments, Function<Readable, T> row) {
    return Mono.deferContextual(context ->
            context.hasKey(CurrentScope.class)
                ? Mono.<T>error(new IllegalStateException("a call inside a transaction"))
                : shield.run(abandonment ->
                    Mono.usingWhen(
                        pools.acquire(scope),
                        connection ->
                            abandonment
                                .check()
                                .then(
                                    execute(connection, statement, arguments, row)
                                        .onErrorMap(Outages::atTheEnd)),
                        Connection::close)))
        .onErrorMap(Outages::before)
        .onErrorMap(R2dbcException.class, ScopeEntry::refusal)
        .onErrorMap(
            R2dbcException.class,
            error -> ConnectionFactoryUtils.convertR2dbcException("call", statement, error));
  }

  private static <T> Mono<T> execute(
      Connection connection, String sql, List<?> arguments, Function<Readable, T> row) {
    return Mono.defer(() -> {
      Statement statement = connection.createStatement(sql);
      for (int i = 0; i < arguments.size(); i++) {
        statement.bind(i, arguments.get(i));
      }
      return Flux.from(statement.execute())
          .flatMap(result -> result.map(row))
          .collectList()
          .flatMap(rows -> Mono.justOrEmpty(rows.stream().findFirst()));
    });
  }
}
