package io.vendorward.tenancy.postgres;

import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Counters;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresCounters implements Counters {

  private static final String NEXT =
      """
      insert into tenant_counter (tenant_id, kind, last) values ($1, $2, 1)
      on conflict (tenant_id, kind) do update set last = tenant_counter.last + 1
      returning last\
      """;

  private final DatabaseClient database;

  PostgresCounters(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<Long> next(TenantId tenant, String kind) {
    return database.sql(NEXT).bind(0, tenant.value()).bind(1, kind).mapValue(Long.class).one();
  }
}
