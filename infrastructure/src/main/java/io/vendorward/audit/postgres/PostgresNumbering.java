package io.vendorward.audit.postgres;

import io.vendorward.audit.usecase.Numbering;
import io.vendorward.tenancy.TenantId;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Locks the tenant's head row first and reads what waits in a statement after it: that statement
 * sees everything that committed before the lock was had, so numbers follow one order.
 */
@Component
class PostgresNumbering implements Numbering {

  private static final String WAITING =
      "select tenant_id from sequence_pending group by tenant_id limit $1";

  private static final String HEAD =
      "insert into sequence_head (tenant_id, last) values ($1, 0) on conflict do nothing";

  private static final String LOCK =
      "select last from sequence_head where tenant_id = $1 for update";

  private static final String PENDING =
      "select id from sequence_pending where tenant_id = $1 order by id limit $2";

  private static final String LEAVES =
      """
      insert into audit_leaf (tenant_id, seq, audit_id, leaf_hash)
      select a.tenant_id, $2 + n.ordinal, a.id, a.leaf_hash
      from unnest($3::uuid[]) with ordinality as n (id, ordinal)
      join audit_event a on a.tenant_id = $1 and a.id = n.id
      returning 1\
      """;

  private static final String EVENTS =
      """
      insert into event_seq (tenant_id, seq, event_id)
      select o.tenant_id, $2 + n.ordinal, o.id
      from unnest($3::uuid[]) with ordinality as n (id, ordinal)
      join outbox_event o on o.tenant_id = $1 and o.id = n.id
      returning 1\
      """;

  private static final String DONE =
      "delete from sequence_pending where tenant_id = $1 and id = any ($2)";

  private static final String ADVANCE = "update sequence_head set last = $2 where tenant_id = $1";

  private final DatabaseClient database;

  PostgresNumbering(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<List<TenantId>> waiting(int limit) {
    return database
        .sql(WAITING)
        .bind(0, limit)
        .mapValue(UUID.class)
        .all()
        .map(TenantId::new)
        .collectList();
  }

  @Override
  public Mono<Integer> number(TenantId tenant, int limit) {
    return run(database.sql(HEAD).bind(0, tenant.value()))
        .then(database.sql(LOCK).bind(0, tenant.value()).mapValue(Long.class).one())
        .flatMap(last -> pending(tenant, limit).flatMap(ids -> number(tenant, last, ids)));
  }

  private Mono<UUID[]> pending(TenantId tenant, int limit) {
    return database
        .sql(PENDING)
        .bind(0, tenant.value())
        .bind(1, limit)
        .mapValue(UUID.class)
        .all()
        .collectList()
        .map(ids -> ids.toArray(UUID[]::new));
  }

  private Mono<Integer> number(TenantId tenant, long last, UUID[] ids) {
    return ids.length == 0
        ? Mono.just(0)
        : run(numbered(LEAVES, tenant, last, ids))
            .then(run(numbered(EVENTS, tenant, last, ids)))
            .then(run(database.sql(DONE).bind(0, tenant.value()).bind(1, ids)))
            .then(run(database.sql(ADVANCE).bind(0, tenant.value()).bind(1, last + ids.length)))
            .thenReturn(ids.length);
  }

  private DatabaseClient.GenericExecuteSpec numbered(
      String sql, TenantId tenant, long last, UUID[] ids) {
    return database.sql(sql).bind(0, tenant.value()).bind(1, last).bind(2, ids);
  }

  private static Mono<Long> run(DatabaseClient.GenericExecuteSpec statement) {
    return statement.fetch().rowsUpdated();
  }
}
