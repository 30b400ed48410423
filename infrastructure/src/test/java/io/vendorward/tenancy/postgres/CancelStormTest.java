package io.vendorward.tenancy.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.vendorward.Effort;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Transactions;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.r2dbc.connection.ConnectionFactoryUtils;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Clients that hang up leave nothing behind them, and would without the shield. The database is
 * some milliseconds away, so that they hang up while BEGIN is on its way as often as later.
 */
@Tag("database")
@Timeout(300)
class CancelStormTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private static final long SEED = Effort.seed(20260302);
  private static final int CONNECTIONS = 4;

  private DistantDatabase database;
  private ScopePools pools;

  @BeforeEach
  void connect() throws IOException {
    database = new DistantDatabase(Duration.ofMillis(2));
    var near = postgres.properties();
    pools =
        new ScopePools(
            new DatabaseProperties(
                near.host(),
                database.port(),
                near.name(),
                near.sslMode(),
                near.roles(),
                near.owner(),
                near.limits()));
  }

  @AfterEach
  void disconnect() {
    pools.close().block(Duration.ofSeconds(20));
    database.close();
  }

  @Test
  void leavesNothingBehind() throws SQLException, InterruptedException {
    var shielded =
        new PostgresTransactions(
            pools, new Shield(), new PatientLimits(postgres.properties().limits().jobs()));
    assertThat(storm(shielded).damageAfter(Effort.rounds(15, 100))).as("seed " + SEED).isEmpty();
  }

  @Test
  void wouldLeaveTransactionsOpenWithoutTheShield() throws SQLException, InterruptedException {
    var unshielded = new Unshielded(new PooledStaff(pools));
    assertThat(storm(unshielded).damageAfter(15))
        .as("seed " + SEED)
        .contains("a transaction stays open");
  }

  private static Storm storm(Transactions transactions) {
    return new Storm(postgres, transactions, CONNECTIONS, SEED);
  }

  /** Transactions as everybody writes them. */
  private record Unshielded(ConnectionFactory factory) implements Transactions {

    @Override
    public <T> Mono<T> within(Scope scope, Supplier<Mono<T>> work) {
      return TransactionalOperator.create(new R2dbcTransactionManager(factory))
          .transactional(
              ConnectionFactoryUtils.getConnection(factory)
                  .flatMap(connection ->
                      ScopeEntry.enter(connection, scope)
                          .then(Mono.defer(work))
                          .contextWrite(context ->
                              context.put(
                                  CurrentScope.class, new CurrentScope(scope, connection)))));
    }
  }

  private record PooledStaff(ScopePools pools) implements ConnectionFactory {

    private static final Scope STAFF = new Scope.Tenant(new TenantId(new UUID(0, 0)));

    @Override
    public Mono<Connection> create() {
      return pools.acquire(STAFF);
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
      return () -> "PostgreSQL";
    }
  }
}
