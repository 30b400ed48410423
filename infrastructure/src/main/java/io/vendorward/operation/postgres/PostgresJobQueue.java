package io.vendorward.operation.postgres;

import io.r2dbc.spi.Readable;
import io.vendorward.operation.Job;
import io.vendorward.operation.usecase.JobQueue;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.Columns;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A claimed job is due again when its lease ends: so a dead worker's jobs come back. */
@Component
class PostgresJobQueue implements JobQueue {

  private static final String DUE =
      """
      select tenant_id from job where state = 'READY' and due_at <= $1
      group by tenant_id order by min(due_at) limit $2\
      """;

  private static final String CLAIM =
      """
      with claimed as (
        select id from job
        where tenant_id = $1 and state = 'READY' and due_at <= $2
        order by due_at limit $3 for update skip locked)
      update job j set lease = $4, due_at = $5
      from claimed c where j.tenant_id = $1 and j.id = c.id
      returning j.id, j.kind, j.payload::text as payload, j.attempts\
      """;

  private static final String BEGIN =
      """
      update job set due_at = $4, attempts = attempts + 1
      where tenant_id = $1 and id = $2 and lease = $3\
      """;

  private static final String RENEW =
      "update job set due_at = $4 where tenant_id = $1 and id = $2 and lease = $3";

  private static final String COMPLETE =
      "delete from job where tenant_id = $1 and id = $2 and lease = $3";

  private static final String RETRY =
      """
      update job set due_at = $4, problem = $5, lease = null
      where tenant_id = $1 and id = $2 and lease = $3\
      """;

  private static final String PARK =
      """
      update job set state = 'PARKED', parked_at = $4, problem = $5, lease = null
      where tenant_id = $1 and id = $2 and lease = $3\
      """;

  private final DatabaseClient database;
  private final Payloads payloads = new Payloads();

  PostgresJobQueue(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<List<TenantId>> due(Instant now, int limit) {
    return database
        .sql(DUE)
        .bind(0, now)
        .bind(1, limit)
        .mapValue(UUID.class)
        .all()
        .map(TenantId::new)
        .collectList();
  }

  @Override
  public Mono<List<Job>> claim(TenantId tenant, UUID lease, Instant now, Instant until, int limit) {
    return database
        .sql(CLAIM)
        .bind(0, tenant.value())
        .bind(1, now)
        .bind(2, limit)
        .bind(3, lease)
        .bind(4, until)
        .map(row -> job(row, tenant, lease))
        .all()
        .collectList();
  }

  @Override
  public Mono<Boolean> begin(Job job, Instant until) {
    return changed(leased(BEGIN, job).bind(3, until));
  }

  @Override
  public Mono<Boolean> renew(Job job, Instant until) {
    return changed(leased(RENEW, job).bind(3, until));
  }

  @Override
  public Mono<Boolean> complete(Job job) {
    return changed(leased(COMPLETE, job));
  }

  @Override
  public Mono<Boolean> retry(Job job, Instant dueAt, String problem) {
    return changed(leased(RETRY, job).bind(3, dueAt).bind(4, problem));
  }

  @Override
  public Mono<Boolean> park(Job job, Instant at, String problem) {
    return changed(leased(PARK, job).bind(3, at).bind(4, problem));
  }

  private DatabaseClient.GenericExecuteSpec leased(String sql, Job job) {
    return database.sql(sql).bind(0, job.tenant().value()).bind(1, job.id()).bind(2, job.lease());
  }

  private static Mono<Boolean> changed(DatabaseClient.GenericExecuteSpec statement) {
    return statement.fetch().rowsUpdated().map(rows -> rows == 1);
  }

  private Job job(Readable row, TenantId tenant, UUID lease) {
    return new Job(
        tenant,
        Columns.uuid(row, "id"),
        Columns.text(row, "kind"),
        payloads.read(Columns.text(row, "payload")),
        Math.toIntExact(Columns.number(row, "attempts")),
        lease);
  }
}
