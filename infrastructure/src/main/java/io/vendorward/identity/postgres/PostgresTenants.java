package io.vendorward.identity.postgres;

import io.vendorward.identity.Actor;
import io.vendorward.identity.usecase.Tenants;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresTenants implements Tenants {

  private static final String FIND =
      """
      select t.id from tenants t join tenant_profile p on p.tenant_id = t.id
      where p.name = $1 order by t.created_at limit 1\
      """;

  private static final String ADD = "insert into tenants (id, created_at) values ($1, $2)";

  private static final String ADD_PROFILE =
      """
      insert into tenant_profile (tenant_id, name, locale, zone, version, changed_at)
      values ($1, $2, $3, $4, 1, $5)\
      """;

  private static final String KEEP_PROFILE =
      """
      insert into tenant_profile_version
        (tenant_id, version, name, locale, zone, recorded_at, recorded_by)
      values ($1, 1, $2, $3, $4, $5, $6)\
      """;

  private static final String ASSIGN =
      """
      update tenants set organization_id = $2
      where id = $1 and organization_id is distinct from $2\
      """;

  private final DatabaseClient database;

  PostgresTenants(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<TenantId> findByName(String name) {
    return database.sql(FIND).bind(0, name).mapValue(UUID.class).one().map(TenantId::new);
  }

  @Override
  public Mono<Void> add(TenantId tenant, Profile profile, Instant at) {
    return database
        .sql(ADD)
        .bind(0, tenant.value())
        .bind(1, at)
        .then()
        .then(profile(ADD_PROFILE, tenant, profile, at).then())
        .then(
            profile(KEEP_PROFILE, tenant, profile, at)
                .bind(5, new Actor.Operator().reference())
                .then());
  }

  private DatabaseClient.GenericExecuteSpec profile(
      String sql, TenantId tenant, Profile profile, Instant at) {
    return database
        .sql(sql)
        .bind(0, tenant.value())
        .bind(1, profile.name())
        .bind(2, profile.locale())
        .bind(3, profile.zone())
        .bind(4, at);
  }

  @Override
  public Mono<Void> assignOrganization(TenantId tenant, String organization) {
    return database.sql(ASSIGN).bind(0, tenant.value()).bind(1, organization).then();
  }
}
