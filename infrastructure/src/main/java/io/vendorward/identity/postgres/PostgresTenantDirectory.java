package io.vendorward.identity.postgres;

import io.vendorward.identity.usecase.TenantDirectory;
import io.vendorward.tenancy.TenantId;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresTenantDirectory implements TenantDirectory {

  private final DatabaseClient database;

  PostgresTenantDirectory(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<TenantId> ofOrganization(String organization) {
    return only("select id from tenants where organization_id = $1", organization);
  }

  @Override
  public Mono<TenantId> ofClient(String clientId) {
    return only("select tenant_id from api_client where client_id = $1 limit 2", clientId);
  }

  @Override
  public Mono<String> organizationOf(TenantId tenant) {
    return database
        .sql("select organization_id from tenants where id = $1 and organization_id is not null")
        .bind(0, tenant.value())
        .mapValue(String.class)
        .one();
  }

  private Mono<TenantId> only(String sql, String name) {
    return database
        .sql(sql)
        .bind(0, name)
        .mapValue(UUID.class)
        .all()
        .collectList()
        .filter(ids -> ids.size() == 1)
        .map(List::getFirst)
        .map(TenantId::new);
  }
}
