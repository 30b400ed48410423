package io.vendorward.vendor.postgres;

import static io.vendorward.vendor.postgres.Columns.nullable;
import static io.vendorward.vendor.postgres.Columns.optional;
import static io.vendorward.vendor.postgres.Columns.required;

import io.r2dbc.spi.Readable;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.LegalEntity;
import io.vendorward.vendor.LegalEntityDetails;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.LegalEntities;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresLegalEntities implements LegalEntities {

  private static final String OF_TENANT =
      """
      select id, version, vendor_id, name, by_default, first_day, last_day, created_at, updated_at
      from legal_entity where tenant_id = $1 and vendor_id is null order by id\
      """;

  private static final String OF_VENDOR =
      """
      select id, version, vendor_id, name, by_default, first_day, last_day, created_at, updated_at
      from legal_entity where tenant_id = $1 and vendor_id = $2 order by id\
      """;

  private static final String FIND =
      """
      select id, version, vendor_id, name, by_default, first_day, last_day, created_at, updated_at
      from legal_entity where tenant_id = $1 and id = $2\
      """;

  private static final String FIND_VERSION =
      """
      select id, version, vendor_id, name, by_default, first_day, last_day, created_at,
        recorded_at as updated_at
      from legal_entity_version where tenant_id = $1 and id = $2 and version = $3\
      """;

  private static final String INSERT =
      """
      with written as (
        insert into legal_entity (tenant_id, id, version, vendor_id, name, by_default, first_day,
          last_day, created_at, updated_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        on conflict do nothing
        returning *)
      insert into legal_entity_version (tenant_id, id, version, vendor_id, name, by_default,
        first_day, last_day, created_at, recorded_at, recorded_by)
      select tenant_id, id, version, vendor_id, name, by_default, first_day, last_day, created_at,
        updated_at, $11
      from written where tenant_id = $1 returning 1\
      """;

  private static final String UPDATE =
      """
      with written as (
        update legal_entity set version = $3, name = $5, first_day = $7, last_day = $8,
          updated_at = $10
        where tenant_id = $1 and id = $2 and vendor_id is not distinct from $4
          and by_default = $6 and created_at = $9 and version = $3 - 1
        returning *)
      insert into legal_entity_version (tenant_id, id, version, vendor_id, name, by_default,
        first_day, last_day, created_at, recorded_at, recorded_by)
      select tenant_id, id, version, vendor_id, name, by_default, first_day, last_day, created_at,
        updated_at, $11
      from written where tenant_id = $1 returning 1\
      """;

  private final DatabaseClient database;

  PostgresLegalEntities(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<List<LegalEntity>> of(TenantId tenant, Optional<VendorId> vendor) {
    var statement =
        vendor
            .map(id -> database.sql(OF_VENDOR).bind(0, tenant.value()).bind(1, id.value()))
            .orElseGet(() -> database.sql(OF_TENANT).bind(0, tenant.value()));
    return statement.map(PostgresLegalEntities::read).all().collectList();
  }

  @Override
  public Mono<LegalEntity> find(TenantId tenant, LegalEntityId id) {
    return database
        .sql(FIND)
        .bind(0, tenant.value())
        .bind(1, id.value())
        .map(PostgresLegalEntities::read)
        .one();
  }

  @Override
  public Mono<LegalEntity> findVersion(TenantId tenant, LegalEntityId id, long version) {
    return database
        .sql(FIND_VERSION)
        .bind(0, tenant.value())
        .bind(1, id.value())
        .bind(2, version)
        .map(PostgresLegalEntities::read)
        .one();
  }

  @Override
  public Mono<Void> insert(Caller caller, LegalEntity entity) {
    return write(INSERT, caller, entity).then();
  }

  @Override
  public Mono<Boolean> update(Caller caller, LegalEntity entity) {
    return write(UPDATE, caller, entity).map(rows -> rows == 1);
  }

  private Mono<Long> write(String sql, Caller caller, LegalEntity entity) {
    return database
        .sql(sql)
        .bindValues(
            List.of(
                caller.tenant().value(),
                entity.id().value(),
                entity.version(),
                nullable(UUID.class, entity.vendor().map(VendorId::value)),
                entity.details().name(),
                entity.byDefault(),
                nullable(LocalDate.class, entity.details().from()),
                nullable(LocalDate.class, entity.details().to()),
                entity.revision().createdAt(),
                entity.revision().updatedAt(),
                caller.actor().reference()))
        .fetch()
        .rowsUpdated();
  }

  private static LegalEntity read(Readable row) {
    return new LegalEntity(
        new LegalEntityId(Columns.id(row, "id")),
        optional(row, "vendor_id", UUID.class).map(VendorId::new),
        new LegalEntityDetails(
            Columns.text(row, "name"),
            optional(row, "first_day", LocalDate.class),
            optional(row, "last_day", LocalDate.class)),
        required(row, "by_default", Boolean.class),
        Columns.revision(row));
  }
}
