package io.vendorward.tenancy.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.tenancy.TenantId;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Planted for {@link LayersTest}: a policy that hides nothing, and a statement that is right. */
class OpenPolicy {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  @BeforeAll
  static void open() throws SQLException {
    try (var database = postgres.superuser();
        var statement = database.createStatement()) {
      statement.execute("alter policy staff_select on tenant_counter using (true)");
    }
  }

  @Test
  void read() {
    TenantId tenant = postgres.createTenant();
    postgres.asStaff(tenant, () -> postgres.adapter(PostgresCounters::new).next(tenant, "vendor"));
    Long last =
        postgres.asStaff(
            tenant,
            () ->
                postgres
                    .client()
                    .sql("select last from tenant_counter where tenant_id = $1")
                    .bind(0, tenant.value())
                    .mapValue(Long.class)
                    .one());
    assertThat(last).isEqualTo(1);
  }
}
