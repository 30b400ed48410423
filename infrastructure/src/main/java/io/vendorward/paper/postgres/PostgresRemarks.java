package io.vendorward.paper.postgres;

import static io.vendorward.tenancy.postgres.Columns.instant;
import static io.vendorward.tenancy.postgres.Columns.text;
import static io.vendorward.tenancy.postgres.Columns.uuid;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.Side;
import io.vendorward.paper.Discussion;
import io.vendorward.paper.Remark;
import io.vendorward.paper.RemarkId;
import io.vendorward.paper.usecase.Remarks;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Seal;
import java.util.List;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Component
class PostgresRemarks implements Remarks {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String SEALED = "agreement_remark.sealed";

  private static final String OF =
      """
      select id, agreement_id, number, article, side, said_by, content, sealed, said_at
      from agreement_remark
      where tenant_id = $1 and agreement_id = $2
      order by said_at, id\
      """;

  private static final String FIND =
      """
      select id, agreement_id, number, article, side, said_by, content, sealed, said_at
      from agreement_remark
      where tenant_id = $1 and id = $2\
      """;

  private static final String ADD =
      """
      insert into agreement_remark (tenant_id, id, agreement_id, number, article, side, said_by,
        content, sealed, said_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)\
      """;

  private final DatabaseClient database;
  private final Seal seal;

  PostgresRemarks(DatabaseClient database, Seal seal) {
    this.database = database;
    this.seal = seal;
  }

  @Override
  public Mono<Discussion> of(TenantId tenant, AgreementId agreement) {
    return database
        .sql(OF)
        .bindValues(List.of(tenant.value(), agreement.value()))
        .map(row -> read(tenant, row))
        .all()
        .collectList()
        .map(Discussion::new);
  }

  @Override
  public Mono<Remark> find(TenantId tenant, RemarkId id) {
    return database
        .sql(FIND)
        .bindValues(List.of(tenant.value(), id.value()))
        .map(row -> read(tenant, row))
        .one();
  }

  private Remark read(TenantId tenant, Readable row) {
    var content = Objects.requireNonNull(row.get("content", Json.class)).asString();
    var sealed = Objects.requireNonNull(row.get("sealed", byte[].class));
    return new Remark(
        new RemarkId(uuid(row, "id")),
        new AgreementId(uuid(row, "agreement_id")),
        Numbers.of(row, "number"),
        text(row, "article"),
        Side.valueOf(text(row, "side")),
        text(row, "said_by"),
        JSON.readValue(content, RemarkJson.class).content(seal.open(tenant, SEALED, sealed)),
        instant(row, "said_at"));
  }

  @Override
  public Mono<Void> add(TenantId tenant, Remark remark) {
    return database
        .sql(ADD)
        .bindValues(
            List.of(
                tenant.value(),
                remark.id().value(),
                remark.agreement().value(),
                remark.number(),
                remark.article(),
                remark.side().name(),
                remark.by(),
                Json.of(JSON.writeValueAsString(RemarkJson.of(remark.content()))),
                seal.seal(tenant, SEALED, remark.content().text()),
                remark.at()))
        .then();
  }
}
