package io.vendorward.tenancy.postgres;

import io.r2dbc.postgresql.client.SSLMode;
import io.vendorward.tenancy.postgres.DatabaseProperties.JobLimits;
import io.vendorward.tenancy.postgres.DatabaseProperties.Limits;
import io.vendorward.tenancy.postgres.DatabaseProperties.Login;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One PostgreSQL for the tests of this JVM, with a migrated database that others are copied from.
 */
final class TestServer {

  static final String OWNER = "vw_owner";

  private static final String TEMPLATE = "vendorward_template";
  private static final EmbeddedPostgres SERVER = start();
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private TestServer() {}

  static int port() {
    return SERVER.getPort();
  }

  static String newDatabase() {
    String name = "test_" + DATABASES.incrementAndGet();
    execute("create database " + name + " template " + TEMPLATE + " owner " + OWNER);
    return name;
  }

  static void dropDatabase(String name) {
    execute("drop database " + name + " with (force)");
  }

  static Connection superuser(String database) throws SQLException {
    return SERVER.getDatabase("postgres", database).getConnection();
  }

  private static EmbeddedPostgres start() {
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setPGStartupWait(Duration.ofMinutes(1))
              .setServerConfig("fsync", "off")
              .setServerConfig("full_page_writes", "off")
              .setServerConfig("max_connections", "200")
              .start();
      migrateTemplate(server);
      return server;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void migrateTemplate(EmbeddedPostgres server) throws SQLException {
    execute(server, "create role " + OWNER + " login createrole password 'secret'");
    execute(server, "create database " + TEMPLATE + " owner " + OWNER);
    var seconds = Duration.ofSeconds(10);
    new Migrations(
            new DatabaseProperties(
                "localhost",
                server.getPort(),
                TEMPLATE,
                SSLMode.DISABLE,
                Arrays.stream(ScopeRole.values())
                    .collect(
                        Collectors.toMap(
                            Function.identity(), role -> new Login(null, "secret", null))),
                new Login(OWNER, "secret", null),
                new Limits(
                    seconds,
                    seconds,
                    seconds,
                    seconds,
                    seconds,
                    seconds,
                    new JobLimits(seconds, seconds, seconds))))
        .run();
  }

  private static void execute(String sql) {
    try {
      execute(SERVER, sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
