package io.vendorward.tenancy.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Patience;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;

class PostgresTransactionsTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private final PostgresCounters counters = postgres.adapter(PostgresCounters::new);

  @Test
  void countsFromOneInEachTenant() {
    TenantId mercy = postgres.createTenant();
    TenantId grace = postgres.createTenant();
    assertThat(next(mercy)).isEqualTo(1);
    assertThat(next(mercy)).isEqualTo(2);
    assertThat(next(grace)).isEqualTo(1);
  }

  @Test
  void anErrorRollsBack() {
    TenantId tenant = postgres.createTenant();
    assertThatThrownBy(() ->
            postgres.asStaff(
                tenant,
                () ->
                    counters
                        .next(tenant, "vendor")
                        .then(Mono.error(new IllegalArgumentException("no")))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(next(tenant)).isEqualTo(1);
  }

  @Test
  void refusesATransactionInsideATransaction() {
    var scope = new Scope.Tenant(postgres.createTenant());
    assertThatThrownBy(() ->
            postgres.within(scope, () -> postgres.transactions().within(scope, () -> Mono.just(1))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("inside a transaction");
  }

  @Test
  void refusesTheDatabaseOutsideAScope() {
    TenantId tenant = postgres.createTenant();
    assertThatThrownBy(() -> counters.next(tenant, "vendor").block())
        .hasStackTraceContaining("outside a scope");
  }

  @Test
  @Tag("no-tenant")
  void givesJobsMoreTimeAndTheNextRequestNone() {
    TenantId tenant = postgres.createTenant();
    assertThat(patience(tenant, Patience.OF_REQUESTS)).isEqualTo("10s 5s 20s");
    assertThat(patience(tenant, Patience.OF_JOBS)).isEqualTo("40s 10s 50s");
    assertThat(patience(tenant, Patience.OF_REQUESTS)).isEqualTo("10s 5s 20s");
  }

  private static String patience(TenantId tenant, Patience patience) {
    return postgres
        .transactions()
        .within(
            new Scope.Tenant(tenant),
            () ->
                postgres
                    .client()
                    .sql(
                        """
                        select current_setting('statement_timeout') || ' '
                          || current_setting('lock_timeout') || ' '
                          || current_setting('idle_in_transaction_session_timeout')\
                        """)
                    .mapValue(String.class)
                    .one())
        .contextWrite(patience::in)
        .blockOptional()
        .orElseThrow();
  }

  private Long next(TenantId tenant) {
    return postgres.asStaff(tenant, () -> counters.next(tenant, "vendor"));
  }
}
