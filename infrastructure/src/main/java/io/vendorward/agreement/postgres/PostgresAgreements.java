package io.vendorward.agreement.postgres;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.usecase.Agreements;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Seal;
import io.vendorward.vendor.VendorId;
import java.time.Instant;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresAgreements implements Agreements {

  private static final String FIND =
      """
      select id, version, number, vendor_id, kind, history, sealed_texts, external_ids,
        created_at, updated_at
      from agreement where tenant_id = $1 and id = $2\
      """;

  private static final String FIND_VERSION =
      """
      select id, version, number, vendor_id, kind, history, sealed_texts, external_ids,
        created_at, recorded_at as updated_at
      from agreement_version where tenant_id = $1 and id = $2 and version = $3\
      """;

  private static final String OF_VENDOR =
      """
      select id, version, number, vendor_id, kind, history, sealed_texts, external_ids,
        created_at, updated_at
      from agreement where tenant_id = $1 and vendor_id = $2 order by number\
      """;

  private static final String UPSTREAM =
      """
      select id, version, number, vendor_id, kind, history, sealed_texts, external_ids,
        created_at, updated_at
      from agreement where tenant_id = $1 and vendor_id is null order by number\
      """;

  private static final String KNOWN_AT =
      """
      select distinct on (number) id, version, number, vendor_id, kind, history, sealed_texts,
        external_ids, created_at, recorded_at as updated_at
      from agreement_version
      where tenant_id = $1 and (vendor_id = $2 or vendor_id is null) and recorded_at <= $3
      order by number, version desc\
      """;

  private static final String INSERT =
      """
      with written as (
        insert into agreement (tenant_id, id, version, number, vendor_id, kind, history,
          sealed_texts, external_ids, latest_status, last_day, created_at, updated_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        returning *)
      insert into agreement_version (tenant_id, id, version, number, vendor_id, kind, history,
        sealed_texts, external_ids, latest_status, last_day, created_at, recorded_at, recorded_by)
      select tenant_id, id, version, number, vendor_id, kind, history, sealed_texts, external_ids,
        latest_status, last_day, created_at, updated_at, $14
      from written where tenant_id = $1 returning 1\
      """;

  private static final String UPDATE =
      """
      with written as (
        update agreement set version = $3, history = $7, sealed_texts = $8, external_ids = $9,
          latest_status = $10, last_day = $11, updated_at = $13
        where tenant_id = $1 and id = $2 and number = $4 and vendor_id is not distinct from $5
          and kind = $6 and created_at = $12 and version = $3 - 1
        returning *)
      insert into agreement_version (tenant_id, id, version, number, vendor_id, kind, history,
        sealed_texts, external_ids, latest_status, last_day, created_at, recorded_at, recorded_by)
      select tenant_id, id, version, number, vendor_id, kind, history, sealed_texts, external_ids,
        latest_status, last_day, created_at, updated_at, $14
      from written where tenant_id = $1 returning 1\
      """;

  private final DatabaseClient database;
  private final AgreementRow rows;

  PostgresAgreements(DatabaseClient database, Seal seal) {
    this.database = database;
    this.rows = new AgreementRow(seal);
  }

  @Override
  public Mono<Agreement> find(TenantId tenant, AgreementId id) {
    return one(FIND, tenant, List.of(tenant.value(), id.value()));
  }

  @Override
  public Mono<Agreement> findVersion(TenantId tenant, AgreementId id, long version) {
    return one(FIND_VERSION, tenant, List.of(tenant.value(), id.value(), version));
  }

  private Mono<Agreement> one(String sql, TenantId tenant, List<Object> parameters) {
    return database.sql(sql).bindValues(parameters).map(row -> rows.read(tenant, row)).one();
  }

  @Override
  public Mono<List<Agreement>> of(TenantId tenant, VendorId vendor) {
    return all(OF_VENDOR, tenant, List.of(tenant.value(), vendor.value()));
  }

  @Override
  public Mono<List<Agreement>> upstream(TenantId tenant) {
    return all(UPSTREAM, tenant, List.of(tenant.value()));
  }

  @Override
  public Mono<List<Agreement>> knownAt(TenantId tenant, VendorId vendor, Instant moment) {
    return all(KNOWN_AT, tenant, List.of(tenant.value(), vendor.value(), moment));
  }

  private Mono<List<Agreement>> all(String sql, TenantId tenant, List<Object> parameters) {
    return database
        .sql(sql)
        .bindValues(parameters)
        .map(row -> rows.read(tenant, row))
        .all()
        .collectList();
  }

  @Override
  public Mono<Void> insert(Caller caller, Agreement agreement) {
    return write(INSERT, caller, agreement).then();
  }

  @Override
  public Mono<Boolean> update(Caller caller, Agreement agreement) {
    return write(UPDATE, caller, agreement).map(written -> written == 1);
  }

  private Mono<Long> write(String sql, Caller caller, Agreement agreement) {
    return database.sql(sql).bindValues(rows.parameters(caller, agreement)).fetch().rowsUpdated();
  }
}
