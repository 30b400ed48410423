package io.vendorward.vendor.postgres;

import io.vendorward.identity.Caller;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.postgres.KeyType;
import io.vendorward.listing.postgres.Keyset;
import io.vendorward.listing.postgres.SortKey;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.Engagements;
import java.util.List;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresEngagements implements Engagements {

  private static final String OF_VENDOR =
      """
      select id, version, vendor_id, service_name, description, tiering, served_entity_id,
        performing_entity_id, status, starts_on, ends_on, external_ids, created_at, updated_at
      from engagement where tenant_id = $1 and vendor_id = $2\
      """;

  private static final String ALL_OF_VENDOR = OF_VENDOR + " order by created_at, id";

  private static final String FIND =
      """
      select id, version, vendor_id, service_name, description, tiering, served_entity_id,
        performing_entity_id, status, starts_on, ends_on, external_ids, created_at, updated_at
      from engagement where tenant_id = $1 and id = $2\
      """;

  private static final String FIND_VERSION =
      """
      select id, version, vendor_id, service_name, description, tiering, served_entity_id,
        performing_entity_id, status, starts_on, ends_on, external_ids, created_at,
        recorded_at as updated_at
      from engagement_version where tenant_id = $1 and id = $2 and version = $3\
      """;

  private static final String INSERT =
      """
      with written as (
        insert into engagement (tenant_id, id, version, vendor_id, service_name, description,
          tiering, served_entity_id, performing_entity_id, status, starts_on, ends_on,
          external_ids, created_at, updated_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
        returning *)
      insert into engagement_version (tenant_id, id, version, vendor_id, service_name,
        description, tiering, served_entity_id, performing_entity_id, status, starts_on, ends_on,
        external_ids, created_at, recorded_at, recorded_by)
      select tenant_id, id, version, vendor_id, service_name, description, tiering,
        served_entity_id, performing_entity_id, status, starts_on, ends_on, external_ids,
        created_at, updated_at, $16
      from written where tenant_id = $1 returning 1\
      """;

  private static final String UPDATE =
      """
      with written as (
        update engagement set version = $3, service_name = $5, description = $6, tiering = $7,
          served_entity_id = $8, performing_entity_id = $9, status = $10, starts_on = $11,
          ends_on = $12, external_ids = $13, updated_at = $15
        where tenant_id = $1 and id = $2 and vendor_id = $4 and created_at = $14
          and version = $3 - 1
        returning *)
      insert into engagement_version (tenant_id, id, version, vendor_id, service_name,
        description, tiering, served_entity_id, performing_entity_id, status, starts_on, ends_on,
        external_ids, created_at, recorded_at, recorded_by)
      select tenant_id, id, version, vendor_id, service_name, description, tiering,
        served_entity_id, performing_entity_id, status, starts_on, ends_on, external_ids,
        created_at, updated_at, $16
      from written where tenant_id = $1 returning 1\
      """;

  private static final Keyset<Engagement> ORDERS =
      new Keyset<>(
          "id",
          engagement -> engagement.id().value(),
          Map.of(
              "createdAt",
              new SortKey<>(
                  "created_at", KeyType.INSTANT, engagement -> engagement.revision().createdAt())));

  private final DatabaseClient database;

  PostgresEngagements(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<Page<Engagement>> page(TenantId tenant, VendorId vendor, PageRequest request) {
    return ORDERS.read(
        database, OF_VENDOR, List.of(tenant.value(), vendor.value()), request, EngagementRow::read);
  }

  @Override
  public Mono<List<Engagement>> of(TenantId tenant, VendorId vendor) {
    return database
        .sql(ALL_OF_VENDOR)
        .bindValues(List.of(tenant.value(), vendor.value()))
        .map(EngagementRow::read)
        .all()
        .collectList();
  }

  @Override
  public Mono<Engagement> find(TenantId tenant, EngagementId id) {
    return database
        .sql(FIND)
        .bind(0, tenant.value())
        .bind(1, id.value())
        .map(EngagementRow::read)
        .one();
  }

  @Override
  public Mono<Engagement> findVersion(TenantId tenant, EngagementId id, long version) {
    return database
        .sql(FIND_VERSION)
        .bind(0, tenant.value())
        .bind(1, id.value())
        .bind(2, version)
        .map(EngagementRow::read)
        .one();
  }

  @Override
  public Mono<Void> insert(Caller caller, Engagement engagement) {
    return write(INSERT, caller, engagement).then();
  }

  @Override
  public Mono<Boolean> update(Caller caller, Engagement engagement) {
    return write(UPDATE, caller, engagement).map(rows -> rows == 1);
  }

  private Mono<Long> write(String sql, Caller caller, Engagement engagement) {
    return database
        .sql(sql)
        .bindValues(EngagementRow.parameters(caller, engagement))
        .fetch()
        .rowsUpdated();
  }
}
