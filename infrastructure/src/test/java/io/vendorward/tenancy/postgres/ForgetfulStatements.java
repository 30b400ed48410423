package io.vendorward.tenancy.postgres;

import io.vendorward.tenancy.TenantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Planted for {@link LayersTest}: each statement is right but for the tenant that it forgets. */
class ForgetfulStatements {

  static final int COUNT = 7;

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private final TenantId tenant = postgres.createTenant();

  @BeforeEach
  void aCounter() {
    postgres.asStaff(tenant, () -> postgres.adapter(PostgresCounters::new).next(tenant, "vendor"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select last from tenant_counter where kind = 'vendor'",
        "select last from tenant_counter where kind = 'vendor' order by tenant_id limit 1",
        "select exists (select 1 from tenant_counter where kind = 'vendor')",
        "update tenant_counter set last = 7 where kind = 'vendor'",
        """
        select p.name from tenant_profile p join tenant_counter c on c.kind = 'vendor'
        where p.tenant_id = nullif(current_setting('app.tenant_id'), '')::uuid\
        """,
        """
        select (select max(last) from tenant_counter) from tenant_profile
        where tenant_id = nullif(current_setting('app.tenant_id'), '')::uuid\
        """,
        """
        insert into tenant_counter (tenant_id, kind, last)
        select tenant_id, 'contact', last from tenant_counter where kind = 'vendor' returning 1\
        """
      })
  void read(String statement) {
    postgres.runAsStaff(tenant, () -> postgres.client().sql(statement).then());
  }
}
