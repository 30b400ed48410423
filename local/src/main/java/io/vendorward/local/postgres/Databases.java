package io.vendorward.local.postgres;

import io.vendorward.local.process.Failure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes a database and the role that owns it, if they are not there. */
public final class Databases {

  private final String url;
  private final String password;

  public Databases(int port, String password) {
    this.url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    this.password = password;
  }

  /** An owner may make roles where the database's migrations need to; superuser it is not. */
  public void create(String name, String owner, String ownerPassword, boolean mayMakeRoles) {
    try (Connection connection =
            DriverManager.getConnection(url, PostgresServer.SUPERUSER, password);
        Statement statement = connection.createStatement()) {
      String rights = mayMakeRoles ? "login createrole" : "login";
      if (!exists(connection, "select 1 from pg_roles where rolname = ?", owner)) {
        statement.execute("create role " + owner + " " + rights);
      }
      statement.execute("alter role " + owner + " password '" + ownerPassword + "'");
      if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
        statement.execute("create database " + name + " owner " + owner);
      }
    } catch (SQLException e) {
      throw new Failure("Could not make the database " + name + ": " + e.getMessage(), e);
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }
}
