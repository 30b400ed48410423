package io.vendorward.operation.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.vendorward.audit.CanonicalJson;
import io.vendorward.operation.NewJob;
import io.vendorward.operation.usecase.Jobs;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.NewIds;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresJobs implements Jobs {

  private static final String INSERT =
      """
      insert into job (tenant_id, id, kind, payload, due_at) values ($1, $2, $3, $4, $5)\
      """;

  private final DatabaseClient database;
  private final NewIds ids;

  PostgresJobs(DatabaseClient database, NewIds ids) {
    this.database = database;
    this.ids = ids;
  }

  @Override
  public Mono<Void> enqueue(TenantId tenant, NewJob job) {
    return database
        .sql(INSERT)
        .bind(0, tenant.value())
        .bind(1, ids.next())
        .bind(2, job.kind())
        .bind(3, Json.of(CanonicalJson.of(job.payload())))
        .bind(4, job.dueAt())
        .then();
  }
}
