package io.vendorward.tenancy.postgres.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.tenancy.postgres.PostgresForTests;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule holds for the schema, and notices its planted violation. */
class CatalogueTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private Connection connection;

  /** Whatever a test plants is rolled back. */
  @BeforeEach
  void begin() throws SQLException {
    connection = postgres.superuser();
    connection.setAutoCommit(false);
    execute(Rule.PREPARATION);
  }

  @AfterEach
  void rollback() throws SQLException {
    connection.rollback();
    connection.close();
  }

  @ParameterizedTest
  @EnumSource
  void holds(Rule rule) throws SQLException {
    assertThat(violations(rule)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noticesAViolation(Rule rule) throws SQLException {
    List<String> before = violations(rule);
    execute(Rule.PLANTED);
    assertThat(violations(rule)).as("the blameless table").isEqualTo(before);
    execute(rule.violation());
    assertThat(violations(rule)).hasSizeGreaterThan(before.size());
  }

  private List<String> violations(Rule rule) throws SQLException {
    var found = new ArrayList<String>();
    try (Statement statement = connection.createStatement();
        var rows = statement.executeQuery(rule.query() + " order by 1")) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
