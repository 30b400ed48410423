package io.vendorward.isolation;

import io.vendorward.local.RunFile;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All rows of the database as texts, read as its owner, who lifts the row security meanwhile. */
final class Tables {

  private static final String EVERY_TABLE =
      """
      select c.relname, c.relforcerowsecurity, exists(
        select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')
      from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      order by 1
      """;

  private final RunFile.Database database;

  private Tables(RunFile.Database database) {
    this.database = database;
  }

  static Tables of(RunFile.Database database) {
    return new Tables(database);
  }

  /** Takes one row. */
  @FunctionalInterface
  interface Reader {

    /**
     * Takes it.
     *
     * @param hospital whose row it is; empty for a table without tenants
     */
    void row(String table, String hospital, String text);
  }

  private record Table(String name, boolean forced, boolean ofTenants) {

    String query() {
      return "select " + (ofTenants ? "tenant_id" : "null") + ", t::text from " + name + " t";
    }
  }

  void forEachRow(Reader reader) {
    String url =
        "jdbc:postgresql://%s:%d/%s".formatted(database.host(), database.port(), database.name());
    try (Connection connection =
        DriverManager.getConnection(url, database.user(), database.password())) {
      connection.setAutoCommit(false);
      Map<String, String> hospitals = new HashMap<>();
      read(
          connection,
          new Table("tenant_profile", true, true),
          "select tenant_id, name from tenant_profile",
          hospitals::put);
      for (Table table : tables(connection)) {
        read(
            connection,
            table,
            table.query(),
            (tenant, text) -> reader.row(table.name(), hospitals.getOrDefault(tenant, ""), text));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the database cannot be read", e);
    }
  }

  @FunctionalInterface
  private interface Pair {
    void read(String tenant, String text);
  }

  private static void read(Connection connection, Table table, String query, Pair pair)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (table.forced()) {
        statement.execute("alter table " + table.name() + " no force row level security");
      }
      try (ResultSet rows = statement.executeQuery(query)) {
        while (rows.next()) {
          String tenant = rows.getString(1);
          pair.read(tenant == null ? "" : tenant, rows.getString(2));
        }
      }
    } finally {
      connection.rollback();
    }
  }

  private static List<Table> tables(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(EVERY_TABLE)) {
      List<Table> tables = new ArrayList<>();
      while (rows.next()) {
        tables.add(new Table(rows.getString(1), rows.getBoolean(2), rows.getBoolean(3)));
      }
      return tables;
    }
  }
}
