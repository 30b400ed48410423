package io.vendorward.tenancy.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Gives the scope roles the configured passwords at the end of every migrate run, so that a run
 * with new ones rotates them. Roles without a configured password are left alone.
 */
record RolePasswords(Map<String, String> passwords) implements Callback {

  RolePasswords {
    passwords = Map.copyOf(passwords);
  }

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.AFTER_MIGRATE;
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return true;
  }

  @Override
  public void handle(Event event, Context context) {
    passwords.forEach((role, password) -> set(context.getConnection(), role, password));
  }

  /** The server quotes, since ALTER ROLE takes no parameters. */
  private static void set(Connection connection, String role, String password) {
    try (PreparedStatement quote =
            connection.prepareStatement("select format('alter role %I password %L', ?, ?)");
        Statement alter = connection.createStatement()) {
      quote.setString(1, role);
      quote.setString(2, password);
      try (ResultSet quoted = quote.executeQuery()) {
        quoted.next();
        alter.execute(quoted.getString(1));
      }
    } catch (SQLException failure) {
      throw new FlywayException("password of " + role + " not set", failure);
    }
  }

  @Override
  public String getCallbackName() {
    return "role passwords";
  }
}
