package io.vendorward.tenancy.postgres;

import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Transactions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * 32 clients hang up at any moment of their transactions, slow queries among them, and what they
 * leave behind is written down: transactions that stay open, requests that land in another's,
 * connections that do not come back, writes that were acknowledged and are not there.
 */
final class Storm {

  private static final int CLIENTS = 32;
  private static final int LONGEST_MICROS = 60_000;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final PostgresForTests postgres;
  private final Transactions transactions;
  private final int connections;
  private final Random random;
  private final List<TenantId> tenants;
  private final PostgresCounters counters;
  private final Map<TenantId, List<Long>> acknowledged = new ConcurrentHashMap<>();
  private final List<String> damage = new CopyOnWriteArrayList<>();

  Storm(PostgresForTests postgres, Transactions transactions, int connections, long seed) {
    this.postgres = postgres;
    this.transactions = transactions;
    this.connections = connections;
    this.random = new Random(seed);
    this.tenants = IntStream.range(0, 4).mapToObj(i -> postgres.createTenant()).toList();
    this.counters = postgres.adapter(PostgresCounters::new);
  }

  /** What it left behind, which should be nothing. */
  List<String> damageAfter(int rounds) throws SQLException, InterruptedException {
    for (int round = 0; round < rounds && damage.isEmpty(); round++) {
      Flux.range(0, CLIENTS).flatMap(this::clientThatHangsUp, CLIENTS).blockLast(PATIENCE);
      waitForWorkUnderWay();
      noteIf(count("state like 'idle in transaction%'") > 0, "a transaction stays open");
      tenants.forEach(this::read);
      waitForWorkUnderWay();
    }
    tenants.forEach(this::checkAcknowledged);
    checkConnections();
    return List.copyOf(damage);
  }

  private Mono<Long> clientThatHangsUp(int client) {
    TenantId tenant = tenants.get(client % tenants.size());
    String query = client % 8 == 0 ? "select pg_sleep(0.05)::text" : "select pg_sleep(0.002)::text";
    return transactions
        .within(
            new Scope.Tenant(tenant),
            () ->
                counters
                    .next(tenant, "vendor")
                    .delayUntil(number -> postgres.client().sql(query).fetch().rowsUpdated()))
        .doOnNext(number ->
            acknowledged
                .computeIfAbsent(tenant, t -> Collections.synchronizedList(new ArrayList<>()))
                .add(number))
        .onErrorResume(error -> Mono.fromRunnable(() -> damage.add("a client: " + error)))
        .takeUntilOther(Mono.delay(Duration.ofNanos(random.nextInt(LONGEST_MICROS) * 1000L)));
  }

  /** A statement that does not name the tenant shows in whose transaction it runs. */
  private void read(TenantId tenant) {
    try {
      UUID seen =
          within(tenant, "select tenant_id from tenant_profile", UUID.class).block(PATIENCE);
      noteIf(!tenant.value().equals(seen), "a reader saw another tenant's row");
    } catch (RuntimeException error) {
      damage.add("a reader: " + error);
    }
  }

  private void checkAcknowledged(TenantId tenant) {
    List<Long> numbers = acknowledged.getOrDefault(tenant, List.of());
    noteIf(numbers.stream().distinct().count() < numbers.size(), "a number was given out twice");
    Long last =
        within(tenant, "select coalesce(max(last), 0) from tenant_counter", Long.class)
            .blockOptional(PATIENCE)
            .orElseThrow();
    noteIf(numbers.stream().anyMatch(number -> number > last), "an acknowledged write is gone");
  }

  private void checkConnections() {
    try {
      Flux.range(0, connections)
          .flatMap(i -> within(tenants.getFirst(), "select pg_sleep(0.3)::text", String.class))
          .blockLast(Duration.ofSeconds(4));
    } catch (RuntimeException error) {
      damage.add("not every connection is back: " + error);
    }
  }

  private <T> Mono<T> within(TenantId tenant, String query, Class<T> type) {
    return transactions.within(
        new Scope.Tenant(tenant), () -> postgres.client().sql(query).mapValue(type).one());
  }

  private void waitForWorkUnderWay() throws SQLException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    for (int quiet = 0; quiet < 3 && System.nanoTime() < end; ) {
      Thread.sleep(20);
      quiet =
          count("state = 'active' or state_change > clock_timestamp() - interval '20 ms'") == 0
              ? quiet + 1
              : 0;
    }
  }

  private long count(String condition) throws SQLException {
    try (var connection = postgres.superuser();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select count(*) from pg_stat_activity
                where datname = current_database() and usename = 'vw_staff' and (%s)\
                """
                    .formatted(condition))) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void noteIf(boolean damaged, String what) {
    if (damaged) {
      damage.add(what);
    }
  }
}
