package io.vendorward.tenancy.postgres.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.tenancy.postgres.PostgresForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first layer alone: our statements name the tenant, whatever the policies would hide. */
@Tag("database")
class StatementsTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  /** Statements over all tenants, of scopes that have none, and one piece that is joined to. */
  private static final Map<String, Integer> WITHOUT_TENANT =
      Map.of(
          "PostgresTenants", 1,
          "PostgresTenantDirectory", 1,
          "PostgresJobQueue", 1,
          "PostgresNumbering", 1,
          "PostgresIdempotencyKeys", 1,
          "PostgresContactAddresses", 1,
          "PostgresInboxes", 2,
          "StoredAssessment", 1);

  private static final Set<String> tables = new HashSet<>();

  @BeforeAll
  static void tables() throws SQLException {
    try (var connection = postgres.superuser();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select table_name from information_schema.columns
                where table_schema = 'public' and column_name = 'tenant_id'\
                """)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
  }

  @Test
  void nameTheTenant() throws IOException {
    var found = new TreeMap<String, Integer>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        int statements =
            (int)
                Literals.of(Files.readString(file)).stream()
                    .filter(literal -> Statements.forgetTheTenant(literal, tables))
                    .count();
        if (statements > 0) {
          found.put(file.getFileName().toString().replace(".java", ""), statements);
        }
      }
    }
    assertThat(found).isEqualTo(WITHOUT_TENANT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select id from job where id = $1",
        "update job set due_at = $1 where id = $2",
        "delete from job where lease = $1",
        "insert into job (id, kind) values ($1, $2)",
        "select 1 from tenants t join job j on j.tenant_id = t.id"
      })
  void areReportedWhenTheyDoNot(String planted) {
    assertThat(Statements.forgetTheTenant(planted, tables)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select id from job where tenant_id = $1 and id = $2",
        "insert into job (tenant_id, id) values ($1, $2)",
        "select id from tenants where id = $1",
        "an address from a letter"
      })
  void areFineWhenTheyDo(String statement) {
    assertThat(Statements.forgetTheTenant(statement, tables)).isFalse();
  }
}
