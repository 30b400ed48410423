package io.vendorward.phi.postgres;

import io.vendorward.identity.Caller;
import io.vendorward.phi.PhiFlow;
import io.vendorward.phi.PhiFlowId;
import io.vendorward.phi.usecase.PhiFlows;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Seal;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.VendorId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresPhiFlows implements PhiFlows {

  private static final String FIND =
      """
      select id, version, number, vendor_id, engagement_id, sealed_label, chapters, last_day,
        created_at, updated_at
      from phi_flow where tenant_id = $1 and id = $2\
      """;

  private static final String FIND_VERSION =
      """
      select id, version, number, vendor_id, engagement_id, sealed_label, chapters, last_day,
        created_at, recorded_at as updated_at
      from phi_flow_version where tenant_id = $1 and id = $2 and version = $3\
      """;

  private static final String KNOWN_AT =
      """
      select id, version, number, vendor_id, engagement_id, sealed_label, chapters, last_day,
        created_at, recorded_at as updated_at
      from phi_flow_version where tenant_id = $1 and id = $2 and recorded_at <= $3
      order by version desc limit 1\
      """;

  private static final String OF_ENGAGEMENT =
      """
      select id, version, number, vendor_id, engagement_id, sealed_label, chapters, last_day,
        created_at, updated_at
      from phi_flow where tenant_id = $1 and engagement_id = $2 order by number\
      """;

  private static final String OF_VENDOR =
      """
      select id, version, number, vendor_id, engagement_id, sealed_label, chapters, last_day,
        created_at, updated_at
      from phi_flow where tenant_id = $1 and vendor_id = $2 order by number\
      """;

  private static final String INSERT =
      """
      with written as (
        insert into phi_flow (tenant_id, id, version, number, vendor_id, engagement_id,
          sealed_label, chapters, first_day, last_day, created_at, updated_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        returning *)
      insert into phi_flow_version (tenant_id, id, version, number, vendor_id, engagement_id,
        sealed_label, chapters, first_day, last_day, created_at, recorded_at, recorded_by)
      select tenant_id, id, version, number, vendor_id, engagement_id, sealed_label, chapters,
        first_day, last_day, created_at, updated_at, $13
      from written where tenant_id = $1 returning 1\
      """;

  private static final String UPDATE =
      """
      with written as (
        update phi_flow set version = $3, sealed_label = $7, chapters = $8, first_day = $9,
          last_day = $10, updated_at = $12
        where tenant_id = $1 and id = $2 and number = $4 and vendor_id = $5
          and engagement_id = $6 and created_at = $11 and version = $3 - 1
        returning *)
      insert into phi_flow_version (tenant_id, id, version, number, vendor_id, engagement_id,
        sealed_label, chapters, first_day, last_day, created_at, recorded_at, recorded_by)
      select tenant_id, id, version, number, vendor_id, engagement_id, sealed_label, chapters,
        first_day, last_day, created_at, updated_at, $13
      from written where tenant_id = $1 returning 1\
      """;

  private final DatabaseClient database;
  private final PhiFlowRow rows;

  PostgresPhiFlows(DatabaseClient database, Seal seal) {
    this.database = database;
    this.rows = new PhiFlowRow(seal);
  }

  @Override
  public Mono<PhiFlow> find(TenantId tenant, PhiFlowId id) {
    return database
        .sql(FIND)
        .bindValues(List.of(tenant.value(), id.value()))
        .map(row -> rows.read(tenant, row))
        .one();
  }

  @Override
  public Mono<PhiFlow> findVersion(TenantId tenant, PhiFlowId id, long version) {
    return database
        .sql(FIND_VERSION)
        .bindValues(List.of(tenant.value(), id.value(), version))
        .map(row -> rows.read(tenant, row))
        .one();
  }

  @Override
  public Mono<PhiFlow> knownAt(TenantId tenant, PhiFlowId id, Instant moment) {
    return database
        .sql(KNOWN_AT)
        .bindValues(List.of(tenant.value(), id.value(), moment))
        .map(row -> rows.read(tenant, row))
        .one();
  }

  @Override
  public Mono<List<PhiFlow>> of(TenantId tenant, EngagementId engagement) {
    return all(OF_ENGAGEMENT, tenant, engagement.value());
  }

  @Override
  public Mono<List<PhiFlow>> of(TenantId tenant, VendorId vendor) {
    return all(OF_VENDOR, tenant, vendor.value());
  }

  private Mono<List<PhiFlow>> all(String sql, TenantId tenant, UUID of) {
    return database
        .sql(sql)
        .bindValues(List.of(tenant.value(), of))
        .map(row -> rows.read(tenant, row))
        .all()
        .collectList();
  }

  @Override
  public Mono<Void> insert(Caller caller, PhiFlow flow) {
    return write(INSERT, caller, flow).then();
  }

  @Override
  public Mono<Boolean> update(Caller caller, PhiFlow flow) {
    return write(UPDATE, caller, flow).map(rows -> rows == 1);
  }

  private Mono<Long> write(String sql, Caller caller, PhiFlow flow) {
    return database.sql(sql).bindValues(rows.parameters(caller, flow)).fetch().rowsUpdated();
  }
}
