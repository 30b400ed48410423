package io.vendorward.tenancy.postgres;

import io.r2dbc.postgresql.client.SSLMode;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.DatabaseProperties.JobLimits;
import io.vendorward.tenancy.postgres.DatabaseProperties.Limits;
import io.vendorward.tenancy.postgres.DatabaseProperties.Login;
import io.vendorward.tenancy.usecase.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/**
 * A migrated database of its own for a test class, on the one server of this JVM:
 *
 * <pre>{@code
 * @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();
 * }</pre>
 */
public final class PostgresForTests implements BeforeAllCallback, AfterAllCallback {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private @Nullable String name;
  private @Nullable ScopePools pools;
  private final Shield shield = new Shield();
  private final DatabaseClient client =
      new DatabaseConfiguration()
          .databaseClient(new WatchedConnectionFactory(new ScopedConnectionFactory()));

  @Override
  public void beforeAll(ExtensionContext context) throws SQLException {
    name = TestServer.newDatabase();
    var trial = LayerTrial.current();
    if (trial.isPresent()) {
      try (Connection database = superuser()) {
        trial.get().prepare(database);
      }
    }
    pools = new ScopePools(properties());
  }

  @Override
  public void afterAll(ExtensionContext context) throws SQLException {
    pools().close().block(PATIENCE);
    var trial = LayerTrial.current();
    if (trial.isPresent()) {
      try (Connection database = superuser()) {
        trial.get().noteFunctions(database);
      }
    }
    TestServer.dropDatabase(name());
  }

  public Transactions transactions() {
    return new PostgresTransactions(
        pools(), shield, new PatientLimits(properties().limits().jobs()));
  }

  public FunctionCalls functionCalls() {
    return new FunctionCalls(pools(), shield);
  }

  /** For adapters: runs on the connection of the current scope. */
  public DatabaseClient client() {
    return client;
  }

  /** An adapter of this database. */
  public <T> T adapter(Function<DatabaseClient, T> constructor) {
    return constructor.apply(client);
  }

  /** Where the database is, for a whole application on it. */
  public DatabaseProperties properties() {
    return new DatabaseProperties(
        "localhost",
        TestServer.port(),
        name(),
        SSLMode.DISABLE,
        Arrays.stream(ScopeRole.values())
            .collect(Collectors.toMap(Function.identity(), role -> new Login(null, "secret", 4))),
        new Login(TestServer.OWNER, "secret", null),
        new Limits(
            Duration.ofSeconds(10),
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(5),
            new JobLimits(Duration.ofSeconds(40), Duration.ofSeconds(10), Duration.ofSeconds(50))));
  }

  /** The same as configuration properties. */
  public Map<String, String> configuration() {
    return Map.of(
        "vendorward.database.host", "localhost",
        "vendorward.database.port", Integer.toString(TestServer.port()),
        "vendorward.database.name", name(),
        "vendorward.database.roles.staff.password", "secret",
        "vendorward.database.roles.portal.password", "secret",
        "vendorward.database.roles.inbox.password", "secret",
        "vendorward.database.roles.worker.password", "secret",
        "vendorward.database.roles.directory.password", "secret",
        "vendorward.database.roles.operator.password", "secret");
  }

  /** A new tenant with a profile, written as the operator. */
  public TenantId createTenant() {
    TenantId tenant = new TenantId(new TimeOrderedIds().next());
    within(
        new Scope.Operator(),
        () ->
            client
                .sql(
                    """
                    with t as (
                      insert into tenants (id, organization_id, created_at)
                      values ($1, $2, timestamptz '2026-01-05 09:00Z') returning id)
                    insert into tenant_profile (tenant_id, name, locale, zone, version, changed_at)
                    select id, 'Mercy ' || $2, 'en-US', 'America/Chicago', 1, timestamptz '2026-01-05 09:00Z'
                    from t returning 1\
                    """)
                .bind(0, tenant.value())
                .bind(1, "org-" + tenant)
                .fetch()
                .rowsUpdated());
    return tenant;
  }

  /** The value of work done in a transaction of the scope. */
  public <T> T within(Scope scope, Supplier<Mono<T>> work) {
    return transactions()
        .within(scope, work)
        .blockOptional(PATIENCE)
        .orElseThrow(() -> new AssertionError("no value"));
  }

  /** The value of work done in a transaction of the tenant's staff. */
  public <T> T asStaff(TenantId tenant, Supplier<Mono<T>> work) {
    return within(new Scope.Tenant(tenant), work);
  }

  /** Does work of which no value is expected in a transaction of the scope. */
  public void run(Scope scope, Supplier<Mono<Void>> work) {
    transactions().within(scope, work).block(PATIENCE);
  }

  /** Does work of which no value is expected in a transaction of the tenant's staff. */
  public void runAsStaff(TenantId tenant, Supplier<Mono<Void>> work) {
    run(new Scope.Tenant(tenant), work);
  }

  /** A connection that sees everything, for what no role may do. */
  public Connection superuser() throws SQLException {
    return TestServer.superuser(name());
  }

  Shield shield() {
    return shield;
  }

  ScopePools pools() {
    return Objects.requireNonNull(pools, "register the extension in a static field");
  }

  private String name() {
    return Objects.requireNonNull(name, "register the extension in a static field");
  }

  /** Any identifier. */
  public static UUID anyId() {
    return new TimeOrderedIds().next();
  }
}
