package io.vendorward.isolation;

import io.vendorward.local.RunFile;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Reaches into the database, in the application's roles, for what only hours would make. */
final class LookInside {

  private static final String TENANT = "select tenant_id from tenant_profile where name = ?";

  private static final String PARKED_JOB =
      """
      insert into job (tenant_id, id, kind, state, payload, due_at, attempts, problem, parked_at)
      values (?, ?, 'walked', 'PARKED', '{}', now(), 16, 'nobody answered', now())
      """;

  private LookInside() {}

  /** A job of the hospital that failed too often. */
  static UUID parkedJob(RunFile.Database database, String hospital) {
    UUID job = UUID.randomUUID();
    String url =
        "jdbc:postgresql://%s:%d/%s".formatted(database.host(), database.port(), database.name());
    try (Connection connection =
            DriverManager.getConnection(url, database.user(), database.password());
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("grant vw_operator, vw_staff to current_user");
      statement.execute("set local role vw_operator");
      UUID tenant = tenant(connection, hospital);
      statement.execute("set local role vw_staff");
      statement.execute("set local app.tenant_id = '" + tenant + "'");
      try (PreparedStatement insert = connection.prepareStatement(PARKED_JOB)) {
        insert.setObject(1, tenant);
        insert.setObject(2, job);
        insert.executeUpdate();
      }
      connection.commit();
      return job;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static UUID tenant(Connection connection, String hospital) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(TENANT)) {
      select.setString(1, hospital);
      try (ResultSet rows = select.executeQuery()) {
        rows.next();
        return rows.getObject(1, UUID.class);
      }
    }
  }
}
