package io.vendorward.vendor.postgres;

import io.vendorward.identity.Caller;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.Vendors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresVendors implements Vendors {

  private static final String FIND =
      """
      select id, version, number, legal_name, trading_names, identifiers, domains, owner, status,
        external_ids, created_at, updated_at
      from vendor where tenant_id = $1 and id = $2\
      """;

  private static final String HOLD =
      """
      select id, version, number, legal_name, trading_names, identifiers, domains, owner, status,
        external_ids, created_at, updated_at
      from vendor where tenant_id = $1 and id = $2 for update\
      """;

  private static final String FIND_VERSION =
      """
      select id, version, number, legal_name, trading_names, identifiers, domains, owner, status,
        external_ids, created_at, recorded_at as updated_at
      from vendor_version where tenant_id = $1 and id = $2 and version = $3\
      """;

  private static final String INSERT =
      """
      with written as (
        insert into vendor (tenant_id, id, version, number, legal_name, name_key, trading_names,
          identifiers, domains, owner, status, external_ids, created_at, updated_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        returning *)
      insert into vendor_version (tenant_id, id, version, number, legal_name, name_key,
        trading_names, identifiers, domains, owner, status, external_ids, created_at, recorded_at,
        recorded_by)
      select tenant_id, id, version, number, legal_name, name_key, trading_names, identifiers,
        domains, owner, status, external_ids, created_at, updated_at, $15
      from written where tenant_id = $1 returning 1\
      """;

  private static final String UPDATE =
      """
      with written as (
        update vendor set version = $3, legal_name = $5, name_key = $6, trading_names = $7,
          identifiers = $8, domains = $9, owner = $10, status = $11, external_ids = $12,
          updated_at = $14
        where tenant_id = $1 and id = $2 and number = $4 and created_at = $13
          and version = $3 - 1
        returning *)
      insert into vendor_version (tenant_id, id, version, number, legal_name, name_key,
        trading_names, identifiers, domains, owner, status, external_ids, created_at, recorded_at,
        recorded_by)
      select tenant_id, id, version, number, legal_name, name_key, trading_names, identifiers,
        domains, owner, status, external_ids, created_at, updated_at, $15
      from written where tenant_id = $1 returning 1\
      """;

  private static final String INDEX_NAMES =
      """
      with gone as (
        delete from vendor_name_word
        where tenant_id = $1 and vendor_id = $2 and word <> all ($3) returning 1)
      insert into vendor_name_word (tenant_id, word, vendor_id)
      select $1, word, $2 from unnest($3) as word
      on conflict do nothing\
      """;

  private final DatabaseClient database;

  PostgresVendors(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<Vendor> find(TenantId tenant, VendorId id) {
    return one(FIND, tenant, id);
  }

  @Override
  public Mono<Vendor> hold(TenantId tenant, VendorId id) {
    return one(HOLD, tenant, id);
  }

  @Override
  public Mono<Vendor> findVersion(TenantId tenant, VendorId id, long version) {
    return database
        .sql(FIND_VERSION)
        .bind(0, tenant.value())
        .bind(1, id.value())
        .bind(2, version)
        .map(VendorRow::read)
        .one();
  }

  @Override
  public Mono<Void> insert(Caller caller, Vendor vendor) {
    return write(INSERT, caller, vendor).then(indexNames(caller, vendor));
  }

  @Override
  public Mono<Boolean> update(Caller caller, Vendor vendor) {
    return write(UPDATE, caller, vendor)
        .flatMap(
            rows -> rows == 1 ? indexNames(caller, vendor).thenReturn(true) : Mono.just(false));
  }

  private Mono<Vendor> one(String sql, TenantId tenant, VendorId id) {
    return database.sql(sql).bind(0, tenant.value()).bind(1, id.value()).map(VendorRow::read).one();
  }

  private Mono<Long> write(String sql, Caller caller, Vendor vendor) {
    return database.sql(sql).bindValues(VendorRow.parameters(caller, vendor)).fetch().rowsUpdated();
  }

  private Mono<Void> indexNames(Caller caller, Vendor vendor) {
    return database
        .sql(INDEX_NAMES)
        .bind(0, caller.tenant().value())
        .bind(1, vendor.id().value())
        .bind(2, vendor.profile().searchWords().toArray(String[]::new))
        .then();
  }
}
