package io.vendorward.phi.postgres;

import io.vendorward.identity.Caller;
import io.vendorward.phi.BaDetermination;
import io.vendorward.phi.DeterminationId;
import io.vendorward.phi.usecase.Determinations;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Seal;
import io.vendorward.vendor.VendorId;
import java.time.Instant;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresDeterminations implements Determinations {

  private static final String FIND =
      """
      select id, version, vendor_id, engagement_id, flow_id, ground, documented, first_day,
        last_day, review_on, sealed_rationale, created_at, updated_at
      from ba_determination where tenant_id = $1 and id = $2\
      """;

  private static final String FIND_VERSION =
      """
      select id, version, vendor_id, engagement_id, flow_id, ground, documented, first_day,
        last_day, review_on, sealed_rationale, created_at, recorded_at as updated_at
      from ba_determination_version where tenant_id = $1 and id = $2 and version = $3\
      """;

  private static final String OF_VENDOR =
      """
      select id, version, vendor_id, engagement_id, flow_id, ground, documented, first_day,
        last_day, review_on, sealed_rationale, created_at, updated_at
      from ba_determination where tenant_id = $1 and vendor_id = $2 order by id desc\
      """;

  private static final String KNOWN_AT =
      """
      select distinct on (id) id, version, vendor_id, engagement_id, flow_id, ground, documented,
        first_day, last_day, review_on, sealed_rationale, created_at, recorded_at as updated_at
      from ba_determination_version
      where tenant_id = $1 and vendor_id = $2 and recorded_at <= $3
      order by id desc, version desc\
      """;

  private static final String INSERT =
      """
      with written as (
        insert into ba_determination (tenant_id, id, version, vendor_id, engagement_id, flow_id,
          ground, documented, first_day, last_day, review_on, sealed_rationale, created_at,
          updated_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        returning *)
      insert into ba_determination_version (tenant_id, id, version, vendor_id, engagement_id,
        flow_id, ground, documented, first_day, last_day, review_on, sealed_rationale, created_at,
        recorded_at, recorded_by)
      select tenant_id, id, version, vendor_id, engagement_id, flow_id, ground, documented,
        first_day, last_day, review_on, sealed_rationale, created_at, updated_at, $15
      from written where tenant_id = $1 returning 1\
      """;

  private static final String UPDATE =
      """
      with written as (
        update ba_determination set version = $3, ground = $7, documented = $8, first_day = $9,
          last_day = $10, review_on = $11, sealed_rationale = $12, updated_at = $14
        where tenant_id = $1 and id = $2 and vendor_id = $4 and engagement_id = $5
          and flow_id is not distinct from $6 and created_at = $13 and version = $3 - 1
        returning *)
      insert into ba_determination_version (tenant_id, id, version, vendor_id, engagement_id,
        flow_id, ground, documented, first_day, last_day, review_on, sealed_rationale, created_at,
        recorded_at, recorded_by)
      select tenant_id, id, version, vendor_id, engagement_id, flow_id, ground, documented,
        first_day, last_day, review_on, sealed_rationale, created_at, updated_at, $15
      from written where tenant_id = $1 returning 1\
      """;

  private final DatabaseClient database;
  private final DeterminationRow rows;

  PostgresDeterminations(DatabaseClient database, Seal seal) {
    this.database = database;
    this.rows = new DeterminationRow(seal);
  }

  @Override
  public Mono<BaDetermination> find(TenantId tenant, DeterminationId id) {
    return database
        .sql(FIND)
        .bindValues(List.of(tenant.value(), id.value()))
        .map(row -> rows.read(tenant, row))
        .one();
  }

  @Override
  public Mono<BaDetermination> findVersion(TenantId tenant, DeterminationId id, long version) {
    return database
        .sql(FIND_VERSION)
        .bindValues(List.of(tenant.value(), id.value(), version))
        .map(row -> rows.read(tenant, row))
        .one();
  }

  @Override
  public Mono<List<BaDetermination>> of(TenantId tenant, VendorId vendor) {
    return all(OF_VENDOR, tenant, List.of(tenant.value(), vendor.value()));
  }

  @Override
  public Mono<List<BaDetermination>> knownAt(TenantId tenant, VendorId vendor, Instant moment) {
    return all(KNOWN_AT, tenant, List.of(tenant.value(), vendor.value(), moment));
  }

  private Mono<List<BaDetermination>> all(String sql, TenantId tenant, List<Object> parameters) {
    return database
        .sql(sql)
        .bindValues(parameters)
        .map(row -> rows.read(tenant, row))
        .all()
        .collectList();
  }

  @Override
  public Mono<Void> insert(Caller caller, BaDetermination determination) {
    return write(INSERT, caller, determination).then();
  }

  @Override
  public Mono<Boolean> update(Caller caller, BaDetermination determination) {
    return write(UPDATE, caller, determination).map(written -> written == 1);
  }

  private Mono<Long> write(String sql, Caller caller, BaDetermination determination) {
    return database
        .sql(sql)
        .bindValues(rows.parameters(caller, determination))
        .fetch()
        .rowsUpdated();
  }
}
