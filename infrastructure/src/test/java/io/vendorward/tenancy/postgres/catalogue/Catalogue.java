package io.vendorward.tenancy.postgres.catalogue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What the rules say of a database, in one transaction that is rolled back. */
record Catalogue(Connection connection) implements AutoCloseable {

  /** The rules that a policy can break; the others ask after other things. */
  private static final String ABOUT_POLICIES =
      Arrays.stream(Rule.values())
          .filter(rule -> rule.query().matches("(?s).*(pg_policies|conditions|relrowsecurity).*"))
          .map(rule ->
              "select '%s ' || violation from (%s) r (violation)".formatted(rule, rule.query()))
          .collect(Collectors.joining(" union all "));

  static Catalogue of(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    var catalogue = new Catalogue(connection);
    catalogue.execute(Rule.PREPARATION);
    return catalogue;
  }

  List<String> violations(Rule rule) throws SQLException {
    return rows(rule.query() + " order by 1");
  }

  /**
   * Of policies, each after its rule's name, when a statement was executed that is undone again.
   */
  List<String> violationsAfter(String sql) throws SQLException {
    var before = connection.setSavepoint();
    execute(sql);
    List<String> violations = rows(ABOUT_POLICIES);
    connection.rollback(before);
    return violations;
  }

  List<String> rows(String query) throws SQLException {
    var found = new ArrayList<String>();
    try (Statement statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
  }
}
