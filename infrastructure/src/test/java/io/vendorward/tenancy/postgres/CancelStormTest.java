package io.vendorward.tenancy.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * 32 clients hang up in the middle of their requests, 100 times, slow queries among them: whoever
 * comes next must find no transaction of theirs, and every connection.
 */
@Timeout(120)
@Tag("policies")
class CancelStormTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private static final long SEED = 20260302;
  private static final int ROUNDS = 100;
  private static final int CLIENTS = 32;
  private static final int LONGEST_MILLIS = 20;
  private static final int CONNECTIONS = 4;

  private final Random random = new Random(SEED);
  private final List<TenantId> tenants =
      IntStream.range(0, 4).mapToObj(i -> postgres.createTenant()).toList();
  private final PostgresCounters counters = postgres.adapter(PostgresCounters::new);

  @Test
  void leavesNothingBehind() throws SQLException {
    for (int round = 0; round < ROUNDS; round++) {
      Flux.range(0, CLIENTS).flatMap(this::clientThatHangsUp, CLIENTS).blockLast();
      assertThat(Flux.fromIterable(tenants).flatMap(this::sees).collectList().block())
          .as("seed %s, round %s", SEED, round)
          .hasSameElementsAs(tenants);
    }
    waitForWorkUnderWay();
    assertThat(openTransactions()).isZero();
    assertThat(allConnectionsAtOnce()).isEqualTo(CONNECTIONS);
  }

  private Mono<Void> clientThatHangsUp(int client) {
    TenantId tenant = tenants.get(client % tenants.size());
    String query = client == 0 ? "select pg_sleep(0.05)::text" : "select pg_sleep(0.002)::text";
    return postgres
        .transactions()
        .within(
            new Scope.Tenant(tenant),
            () ->
                counters
                    .next(tenant, "vendor")
                    .then(postgres.client().sql(query).fetch().rowsUpdated()))
        .then()
        .takeUntilOther(Mono.delay(Duration.ofMillis(random.nextInt(LONGEST_MILLIS))));
  }

  /** The tenant whose profile a transaction of this tenant sees without naming it. */
  private Mono<TenantId> sees(TenantId tenant) {
    return postgres
        .transactions()
        .within(
            new Scope.Tenant(tenant),
            () ->
                postgres
                    .client()
                    .sql("select tenant_id from tenant_profile")
                    .mapValue(UUID.class)
                    .one()
                    .map(TenantId::new));
  }

  private void waitForWorkUnderWay() {
    Mono.fromCallable(() -> postgres.shield().underWay())
        .repeatWhen(again -> again.delayElements(Duration.ofMillis(20)))
        .takeUntil(underWay -> underWay == 0)
        .blockLast(Duration.ofSeconds(20));
  }

  private static long openTransactions() throws SQLException {
    try (var connection = postgres.superuser();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select count(*) from pg_stat_activity
                where datname = current_database() and usename like 'vw\\_%'
                  and state <> 'idle'\
                """)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private long allConnectionsAtOnce() {
    return Flux.range(0, CONNECTIONS)
        .flatMap(i ->
            postgres
                .transactions()
                .within(
                    new Scope.Tenant(tenants.getFirst()),
                    () ->
                        postgres
                            .client()
                            .sql("select pg_sleep(0.3)::text")
                            .fetch()
                            .rowsUpdated()
                            .thenReturn(i)))
        .count()
        .blockOptional(Duration.ofSeconds(10))
        .orElse(0L);
  }
}
