package io.vendorward.operation.postgres;

import io.r2dbc.spi.Readable;
import io.vendorward.identity.Attempt;
import io.vendorward.operation.Claim;
import io.vendorward.operation.IdempotencyTerms;
import io.vendorward.operation.usecase.IdempotencyKeys;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.Columns;
import io.vendorward.tenancy.usecase.NewIds;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresIdempotencyKeys implements IdempotencyKeys {

  /** Takes a key that is new, forgotten, or left behind by an attempt of the same call. */
  private static final String TAKE =
      """
      insert into idempotency_key as k
        (tenant_id, client, key, body_hash, attempt, lease_until, forget_at)
      values ($1, $2, $3, $4, $5, $6, $7)
      on conflict (tenant_id, client, key) do update
      set body_hash = excluded.body_hash, attempt = excluded.attempt,
        lease_until = excluded.lease_until, forget_at = excluded.forget_at,
        done_at = null, resource_kind = null, resource_id = null, resource_version = null
      where k.forget_at <= $8
        or (k.done_at is null and k.lease_until <= $8 and k.body_hash = excluded.body_hash)
      returning attempt\
      """;

  private static final String FIND =
      """
      select body_hash = $4 as same, done_at is not null as done,
        resource_kind, resource_id, resource_version
      from idempotency_key where tenant_id = $1 and client = $2 and key = $3\
      """;

  private static final String ABANDON =
      """
      delete from idempotency_key
      where tenant_id = $1 and client = $2 and key = $3 and attempt = $4 and done_at is null\
      """;

  private static final String FORGETTABLE =
      """
      select tenant_id from idempotency_key where forget_at <= $1 group by tenant_id limit $2\
      """;

  private static final String FORGET =
      """
      with over as (
        select client, key from idempotency_key where tenant_id = $1 and forget_at <= $2
        order by forget_at limit $3 for update skip locked)
      delete from idempotency_key k using over
      where k.tenant_id = $1 and k.client = over.client and k.key = over.key\
      """;

  private final DatabaseClient database;
  private final NewIds ids;

  PostgresIdempotencyKeys(DatabaseClient database, NewIds ids) {
    this.database = database;
    this.ids = ids;
  }

  @Override
  public Mono<Claim> claim(
      TenantId tenant, String client, String key, String bodyHash, Instant now) {
    return database
        .sql(TAKE)
        .bind(0, tenant.value())
        .bind(1, client)
        .bind(2, key)
        .bind(3, bodyHash)
        .bind(4, ids.next())
        .bind(5, now.plus(IdempotencyTerms.LEASE))
        .bind(6, now.plus(IdempotencyTerms.MEMORY))
        .bind(7, now)
        .mapValue(UUID.class)
        .one()
        .<Claim>map(attempt -> new Claim.Fresh(new Attempt(client, key, attempt)))
        .switchIfEmpty(Mono.defer(() -> find(tenant, client, key, bodyHash)));
  }

  private Mono<Claim> find(TenantId tenant, String client, String key, String bodyHash) {
    return database
        .sql(FIND)
        .bind(0, tenant.value())
        .bind(1, client)
        .bind(2, key)
        .bind(3, bodyHash)
        .map(PostgresIdempotencyKeys::found)
        .one();
  }

  private static Claim found(Readable row) {
    if (!Columns.truth(row, "same")) {
      return new Claim.OtherBody();
    }
    return Columns.truth(row, "done")
        ? new Claim.Done(
            Columns.text(row, "resource_kind"),
            Columns.uuid(row, "resource_id"),
            Columns.number(row, "resource_version"))
        : new Claim.Running();
  }

  @Override
  public Mono<Void> abandon(TenantId tenant, Attempt attempt) {
    return database
        .sql(ABANDON)
        .bind(0, tenant.value())
        .bind(1, attempt.client())
        .bind(2, attempt.key())
        .bind(3, attempt.attempt())
        .then();
  }

  @Override
  public Mono<List<TenantId>> forgettable(Instant now, int limit) {
    return database
        .sql(FORGETTABLE)
        .bind(0, now)
        .bind(1, limit)
        .mapValue(UUID.class)
        .all()
        .map(TenantId::new)
        .collectList();
  }

  @Override
  public Mono<Integer> forget(TenantId tenant, Instant now, int limit) {
    return database
        .sql(FORGET)
        .bind(0, tenant.value())
        .bind(1, now)
        .bind(2, limit)
        .fetch()
        .rowsUpdated()
        .map(Math::toIntExact);
  }
}
