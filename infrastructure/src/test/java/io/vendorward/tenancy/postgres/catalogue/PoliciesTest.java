package io.vendorward.tenancy.postgres.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.tenancy.postgres.PostgresForTests;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every policy of the schema in turn is dropped or loosened, and every table's row security lifted:
 * the rules name exactly that, so that none of them can go missing unnoticed.
 */
@Tag("database")
class PoliciesTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  /** A change to make, and the one violation that it is. */
  private record Change(String sql, String violation) {}

  private Catalogue catalogue;

  @BeforeEach
  void begin() throws SQLException {
    catalogue = Catalogue.of(postgres.superuser());
  }

  @AfterEach
  void rollback() throws SQLException {
    catalogue.close();
  }

  @Test
  void aDroppedPolicyIsMissed() throws SQLException {
    eachIsNoticed(
        100,
        """
        select format('drop policy %I on %I', policyname, tablename) || '|'
          || format('A_GRANTED_COMMAND_HAS_A_POLICY_OF_ITS_OWN %s %s %s', tablename, roles[1], cmd)
        from pg_policies\
        """);
  }

  @Test
  void aPolicyOpenedToEveryTenantIsNoticed() throws SQLException {
    eachIsNoticed(100, loosened("true"));
  }

  /** As somebody would who wants to see rows that belong to nobody, or forgets parentheses. */
  @Test
  void aPolicyWithAWayRoundIsNoticed() throws SQLException {
    eachIsNoticed(
        100,
        loosened(
            "tenant_id = nullif(current_setting(''app.tenant_id'', true), '''')::uuid or tenant_id is null"));
  }

  @Test
  void aPolicyOfAVendorOpenedToTheWholeHospitalIsNoticed() throws SQLException {
    eachIsNoticed(
        10,
        loosened("tenant_id = nullif(current_setting(''app.tenant_id'', true), '''')::uuid")
            + " and roles = '{vw_portal}' and concat(qual, with_check) ~ 'AND'");
  }

  @Test
  void aTableWithoutRowSecurityIsNoticed() throws SQLException {
    eachIsNoticed(50, onEachTable("disable row level security"));
    eachIsNoticed(50, onEachTable("no force row level security"));
  }

  private static String onEachTable(String change) {
    return """
    select format('alter table %%I %1$s', name) || '|ROW_SECURITY_IS_FORCED ' || name
    from tables where tenant is not null\
    """
        .formatted(change);
  }

  /** Both halves of a policy in turn, of the scopes that have one tenant or account. */
  private static String loosened(String condition) {
    return """
    select format('alter policy %%I on %%I %%s (%1$s)', policyname, tablename, half)
      || format('|A_POLICY_COMPARES_WITH_ITS_SCOPE %%s %%s', tablename, policyname)
    from pg_policies, unnest(array['using', 'with check']) half
    where roles && '{vw_staff,vw_portal,vw_inbox}'
      and case half when 'using' then qual else with_check end is not null\
    """
        .formatted(condition);
  }

  private void eachIsNoticed(int atLeast, String changesAndViolations) throws SQLException {
    List<Change> changes =
        catalogue.rows(changesAndViolations).stream()
            .map(row -> row.split("\\|"))
            .map(row -> new Change(row[0], row[1]))
            .toList();
    assertThat(changes).hasSizeGreaterThanOrEqualTo(atLeast);
    for (Change change : changes) {
      assertThat(catalogue.violationsAfter(change.sql()))
          .as(change.sql())
          .containsExactly(change.violation());
    }
  }
}
