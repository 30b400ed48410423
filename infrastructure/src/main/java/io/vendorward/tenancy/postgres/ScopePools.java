package io.vendorward.tenancy.postgres;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.spi.Connection;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.postgres.DatabaseProperties.Limits;
import io.vendorward.tenancy.postgres.DatabaseProperties.Login;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A small pool of connections for each scope role that this process may log in as. */
final class ScopePools {

  private static final int CACHED_STATEMENTS = 256;

  private final Map<ScopeRole, ConnectionPool> pools = new EnumMap<>(ScopeRole.class);

  ScopePools(DatabaseProperties properties) {
    properties.roles().forEach((role, login) -> pools.put(role, pool(properties, role, login)));
  }

  Mono<Connection> acquire(Scope scope) {
    ScopeRole role = ScopeRole.of(scope);
    ConnectionPool pool = pools.get(role);
    return pool == null
        ? Mono.error(new IllegalStateException("this process may not log in as " + role.roleName()))
        : pool.create();
  }

  Mono<Void> close() {
    return Flux.fromIterable(pools.values()).flatMap(ConnectionPool::disposeLater).then();
  }

  private static ConnectionPool pool(DatabaseProperties properties, ScopeRole role, Login login) {
    Limits limits = properties.limits();
    int connections = Objects.requireNonNullElse(login.connections(), role.connections());
    return new ConnectionPool(
        ConnectionPoolConfiguration.builder(
                new CheckedConnectionFactory(
                    new PostgresqlConnectionFactory(connection(properties, role, login))))
            .name(role.roleName())
            .initialSize(0)
            .minIdle(0)
            .maxSize(connections)
            .maxAcquireTime(limits.acquire())
            .maxCreateConnectionTime(limits.connect())
            .maxValidationTime(limits.validate())
            .maxIdleTime(Duration.ofMinutes(10))
            .maxLifeTime(Duration.ofMinutes(30))
            .build());
  }

  private static PostgresqlConnectionConfiguration connection(
      DatabaseProperties properties, ScopeRole role, Login login) {
    Limits limits = properties.limits();
    return PostgresqlConnectionConfiguration.builder()
        .host(properties.host())
        .port(properties.port())
        .database(properties.name())
        .username(Objects.requireNonNullElse(login.user(), role.roleName()))
        .password(login.password())
        .sslMode(properties.sslMode())
        .applicationName("vendorward-" + role.roleName())
        .timeZone("UTC")
        .tcpKeepAlive(true)
        .connectTimeout(limits.connect())
        .preparedStatementCacheQueries(CACHED_STATEMENTS)
        .options(
            Map.of(
                "statement_timeout", milliseconds(limits.statement()),
                "lock_timeout", milliseconds(limits.lock()),
                "idle_in_transaction_session_timeout", milliseconds(limits.idleInTransaction())))
        .build();
  }

  private static String milliseconds(Duration duration) {
    return Long.toString(duration.toMillis());
  }
}
