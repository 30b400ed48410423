package io.vendorward.portal.postgres;

import io.r2dbc.spi.Readable;
import io.vendorward.portal.usecase.ReturnReasons;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Seal;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresReturnReasons implements ReturnReasons {

  private static final String LATEST =
      """
      select r.question_key, r.sealed from returned_question r
      where r.tenant_id = $1 and r.assessment_id = $2 and r.round = (
        select max(m.round) from returned_question m
        where m.tenant_id = $1 and m.assessment_id = $2)
      order by r.question_key\
      """;

  private final DatabaseClient database;
  private final Seal seal;

  PostgresReturnReasons(DatabaseClient database, Seal seal) {
    this.database = database;
    this.seal = seal;
  }

  @Override
  public Mono<List<Returned>> latest(TenantId tenant, UUID resource) {
    return database
        .sql(LATEST)
        .bind(0, tenant.value())
        .bind(1, resource)
        .map(row -> read(tenant, row))
        .all()
        .collectList();
  }

  private Returned read(TenantId tenant, Readable row) {
    var sealed = Columns.value(row, "sealed", byte[].class);
    return new Returned(
        Columns.value(row, "question_key", String.class),
        seal.open(tenant, "returned_question.reason", sealed));
  }
}
