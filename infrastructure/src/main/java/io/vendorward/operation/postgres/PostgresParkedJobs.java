package io.vendorward.operation.postgres;

import io.r2dbc.spi.Readable;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.postgres.KeyType;
import io.vendorward.listing.postgres.Keyset;
import io.vendorward.listing.postgres.SortKey;
import io.vendorward.operation.ParkedJob;
import io.vendorward.operation.usecase.ParkedJobs;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.Columns;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresParkedJobs implements ParkedJobs {

  private static final String PARKED =
      """
      select id, kind, payload::text as payload, attempts, problem, parked_at
      from job where tenant_id = $1 and state = 'PARKED'\
      """;

  private static final String PUT_BACK =
      """
      with parked as (
        select id, kind, payload::text as payload, attempts, problem, parked_at
        from job where tenant_id = $1 and id = $2 and state = 'PARKED' for update)
      update job j set state = 'READY', due_at = $3, attempts = 0, parked_at = null
      from parked p where j.tenant_id = $1 and j.id = p.id
      returning p.id, p.kind, p.payload, p.attempts, p.problem, p.parked_at\
      """;

  private static final Keyset<ParkedJob> ORDERS =
      new Keyset<>(
          "id",
          ParkedJob::id,
          Map.of("parkedAt", new SortKey<>("parked_at", KeyType.INSTANT, ParkedJob::parkedAt)));

  private final DatabaseClient database;
  private final Payloads payloads = new Payloads();

  PostgresParkedJobs(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<Page<ParkedJob>> page(TenantId tenant, PageRequest request) {
    return ORDERS.read(database, PARKED, List.of(tenant.value()), request, this::read);
  }

  @Override
  public Mono<ParkedJob> putBack(TenantId tenant, UUID id, Instant dueAt) {
    return database
        .sql(PUT_BACK)
        .bindValues(List.of(tenant.value(), id, dueAt))
        .map(this::read)
        .one();
  }

  private ParkedJob read(Readable row) {
    return new ParkedJob(
        Columns.uuid(row, "id"),
        Columns.text(row, "kind"),
        payloads.read(Columns.text(row, "payload")),
        Math.toIntExact(Columns.number(row, "attempts")),
        Columns.text(row, "problem"),
        Columns.instant(row, "parked_at"));
  }
}
