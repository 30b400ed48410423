package io.vendorward.audit.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.NumberRecords;
import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class PostgresNumberingTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private final NumberRecords numberRecords =
      new NumberRecords(postgres.transactions(), postgres.adapter(PostgresNumbering::new));

  @Test
  void numbersEachTenantDenselyFromOne() {
    TenantId mercy = postgres.createTenant();
    TenantId grace = postgres.createTenant();
    change(mercy, 3).block();
    change(grace, 2).block();
    drain();
    change(mercy, 2).block();
    drain();
    assertThat(numbers(mercy, "audit_leaf")).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(numbers(mercy, "event_seq")).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(numbers(grace, "audit_leaf")).containsExactly(1L, 2L);
  }

  @Test
  void numbersOnceWhenRoundsOverlapWithChanges() {
    TenantId tenant = postgres.createTenant();
    Mono<Void> rounds = numberRecords.handle().repeat(20).then();
    Mono.when(change(tenant, 60), change(tenant, 60), rounds, rounds).block();
    drain();
    List<Long> dense = LongStream.rangeClosed(1, 120).boxed().toList();
    assertThat(numbers(tenant, "audit_leaf")).isEqualTo(dense);
    assertThat(numbers(tenant, "event_seq")).isEqualTo(dense);
  }

  private Mono<Void> change(TenantId tenant, int times) {
    var changes = ChangesForTests.on(postgres);
    Caller caller = Caller.staff(tenant, new Actor.Client("importer", "importer"), Origin.LOCAL);
    return Flux.range(0, times)
        .concatMap(i ->
            postgres
                .transactions()
                .within(
                    caller.scope(),
                    () ->
                        changes.record(
                            caller,
                            Change.of(
                                "vendor.created",
                                "vendor",
                                PostgresForTests.anyId(),
                                1,
                                Instant.parse("2026-03-02T10:00:00Z")))))
        .then();
  }

  /** Numbers until nothing waits. */
  private void drain() {
    numberRecords.handle().repeat().takeUntil(numbered -> numbered == 0).blockLast();
  }

  private List<Long> numbers(TenantId tenant, String table) {
    return postgres.asStaff(
        tenant,
        () ->
            postgres
                .client()
                .sql("select seq from " + table + " where tenant_id = $1 order by seq")
                .bind(0, tenant.value())
                .mapValue(Long.class)
                .all()
                .collectList());
  }
}
