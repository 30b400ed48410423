package io.vendorward.tenancy.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;

/**
 * The second layer alone: what the database refuses when a statement forgets, or is told, another
 * tenant.
 */
@Tag("database")
class ScopeIsolationTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private final TenantId mercy = postgres.createTenant();
  private final TenantId grace = postgres.createTenant();
  private final PostgresCounters counters = postgres.adapter(PostgresCounters::new);

  @Test
  void aStatementThatForgetsTheTenantSeesOnlyTheScopes() {
    assertThat(postgres.asStaff(mercy, this::profilesWithoutPredicate)).isEqualTo(1);
  }

  @Test
  void aStatementThatNamesAnotherTenantSeesNothing() {
    assertThat(
            postgres.asStaff(
                mercy,
                () ->
                    postgres
                        .client()
                        .sql("select count(*) from tenant_profile where tenant_id = $1")
                        .bind(0, grace.value())
                        .mapValue(Long.class)
                        .one()))
        .isZero();
  }

  @Test
  void writingAnotherTenantsRowIsRefused() {
    assertThatThrownBy(() -> postgres.asStaff(mercy, () -> counters.next(grace, "vendor")))
        .hasStackTraceContaining("row-level security");
  }

  @Test
  void withoutAScopeARoleSeesNothing() {
    postgres.asStaff(mercy, this::profilesWithoutPredicate);
    Long seen =
        postgres
            .functionCalls()
            .call(
                new Scope.Tenant(mercy),
                "select count(*) as seen from tenant_profile",
                List.of(),
                row -> Columns.number(row, "seen"))
            .block();
    assertThat(Objects.requireNonNull(seen)).isZero();
  }

  @Test
  void aScopeIsEnteredOnce() {
    assertThatThrownBy(() -> postgres.asStaff(mercy, () -> enter(grace)))
        .hasStackTraceContaining("inside a scope already");
  }

  @Test
  void aRoleEntersNoScopeButItsOwn() {
    assertThatThrownBy(() -> postgres.within(new Scope.Dispatch(), () -> enter(mercy)))
        .hasStackTraceContaining("permission denied for function enter_tenant");
  }

  @Test
  void dispatchSeesNothingOfAJobsContent() {
    assertThatThrownBy(() ->
            postgres.within(
                new Scope.Dispatch(),
                () ->
                    postgres
                        .client()
                        .sql("select count(payload) from job")
                        .mapValue(Long.class)
                        .one()))
        .hasStackTraceContaining("permission denied for table job");
  }

  private Mono<Long> profilesWithoutPredicate() {
    return postgres.client().sql("select count(*) from tenant_profile").mapValue(Long.class).one();
  }

  private Mono<Long> enter(TenantId tenant) {
    return postgres
        .client()
        .sql("select enter_tenant($1)")
        .bind(0, tenant.value())
        .fetch()
        .rowsUpdated();
  }
}
