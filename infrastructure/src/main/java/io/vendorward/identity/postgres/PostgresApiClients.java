package io.vendorward.identity.postgres;

import io.r2dbc.spi.Readable;
import io.vendorward.identity.ApiClient;
import io.vendorward.identity.usecase.ApiClients;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.postgres.Keyset;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresApiClients implements ApiClients {

  private static final String SELECT =
      """
      select tenant_id, id, client_id, name, scopes, disabled, version
      from api_client where tenant_id = $1\
      """;

  private static final String AT =
      """
      select tenant_id, id, client_id, name, scopes, disabled, version
      from api_client_version where tenant_id = $1 and id = $2 and version = $3\
      """;

  private static final String INSERT =
      """
      insert into api_client
        (tenant_id, id, client_id, name, scopes, disabled, version, changed_at, name_key)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      on conflict do nothing\
      """;

  private static final String UPDATE =
      """
      update api_client
      set client_id = $3, name = $4, scopes = $5, disabled = $6, version = $7, changed_at = $8,
        name_key = $9
      where tenant_id = $1 and id = $2 and version = $7 - 1\
      """;

  private static final String KEEP =
      """
      insert into api_client_version
        (tenant_id, id, client_id, name, scopes, disabled, version, recorded_at, recorded_by)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)\
      """;

  private static final Keyset<ApiClient> ORDERS = NameOrder.of(ApiClient::id, ApiClient::name);

  private final DatabaseClient database;

  PostgresApiClients(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<ApiClient> find(TenantId tenant, UUID id) {
    return database
        .sql(SELECT + " and id = $2")
        .bind(0, tenant.value())
        .bind(1, id)
        .map(PostgresApiClients::client)
        .one();
  }

  @Override
  public Mono<ApiClient> findByClientId(TenantId tenant, String clientId) {
    return database
        .sql(SELECT + " and client_id = $2")
        .bind(0, tenant.value())
        .bind(1, clientId)
        .map(PostgresApiClients::client)
        .one();
  }

  @Override
  public Mono<ApiClient> at(TenantId tenant, UUID id, long version) {
    return database
        .sql(AT)
        .bind(0, tenant.value())
        .bind(1, id)
        .bind(2, version)
        .map(PostgresApiClients::client)
        .one();
  }

  @Override
  public Mono<Page<ApiClient>> list(TenantId tenant, PageRequest page) {
    return ORDERS.read(database, SELECT, List.of(tenant.value()), page, PostgresApiClients::client);
  }

  @Override
  public Mono<Boolean> add(ApiClient client, String actor, Instant at) {
    return write(INSERT, client, actor, at);
  }

  @Override
  public Mono<Boolean> update(ApiClient client, String actor, Instant at) {
    return write(UPDATE, client, actor, at);
  }

  private Mono<Boolean> write(String sql, ApiClient client, String actor, Instant at) {
    return bind(sql, client, at, NameOrder.key(client.name()))
        .fetch()
        .rowsUpdated()
        .flatMap(count ->
            count == 1
                ? bind(KEEP, client, at, actor).fetch().rowsUpdated().thenReturn(true)
                : Mono.just(false));
  }

  private GenericExecuteSpec bind(String sql, ApiClient client, Instant at, String last) {
    return database
        .sql(sql)
        .bind(0, client.tenant().value())
        .bind(1, client.id())
        .bind(2, client.clientId())
        .bind(3, client.name())
        .bind(4, client.scopes().stream().sorted().toArray(String[]::new))
        .bind(5, client.disabled())
        .bind(6, client.version())
        .bind(7, at)
        .bind(8, last);
  }

  private static ApiClient client(Readable row) {
    return new ApiClient(
        new TenantId(Column.id(row, "tenant_id")),
        Column.id(row, "id"),
        Column.text(row, "client_id"),
        Column.text(row, "name"),
        Column.codes(row, "scopes"),
        Column.flag(row, "disabled"),
        Column.number(row, "version"));
  }
}
