package io.vendorward.vendor.postgres;

import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.usecase.TenantNames;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresTenantNames implements TenantNames {

  private static final String NAME = "select name from tenant_profile where tenant_id = $1";

  private final DatabaseClient database;

  PostgresTenantNames(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<String> of(TenantId tenant) {
    return database.sql(NAME).bind(0, tenant.value()).mapValue(String.class).one();
  }
}
