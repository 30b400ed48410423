package io.vendorward.tenancy.postgres.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.tenancy.postgres.PostgresForTests;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule holds for the schema, and notices its planted violation. */
@Tag("database")
class CatalogueTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private Catalogue catalogue;

  @BeforeEach
  void begin() throws SQLException {
    catalogue = Catalogue.of(postgres.superuser());
  }

  @AfterEach
  void rollback() throws SQLException {
    catalogue.close();
  }

  @ParameterizedTest
  @EnumSource
  void holds(Rule rule) throws SQLException {
    assertThat(catalogue.violations(rule)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noticesAViolation(Rule rule) throws SQLException {
    List<String> before = catalogue.violations(rule);
    catalogue.execute(Rule.PLANTED);
    assertThat(catalogue.violations(rule)).as("the blameless table").isEqualTo(before);
    catalogue.execute(rule.violation());
    assertThat(catalogue.violations(rule)).hasSizeGreaterThan(before.size());
  }
}
