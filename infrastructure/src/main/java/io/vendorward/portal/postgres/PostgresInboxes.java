package io.vendorward.portal.postgres;

import io.vendorward.portal.Grant;
import io.vendorward.portal.usecase.Inboxes;
import io.vendorward.tenancy.GrantKind;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Over all tenants, by the account: the one place where statements carry no tenant. */
@Component
class PostgresInboxes implements Inboxes {

  private static final String ALL =
      "select "
          + GrantRow.COLUMNS
          + " from portal_grant where account_id = $1 and revoked_at is null"
          + " order by tenant_id, kind, resource_id, contact_id";

  private static final String ONE =
      "select "
          + GrantRow.COLUMNS
          + " from portal_grant where account_id = $1 and kind = $2 and resource_id = $3"
          + " and revoked_at is null order by contact_id limit 1";

  private final DatabaseClient database;

  PostgresInboxes(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<List<Grant>> of(UUID account) {
    return database.sql(ALL).bind(0, account).map(GrantRow::read).all().collectList();
  }

  @Override
  public Mono<Grant> find(UUID account, GrantKind kind, UUID resource) {
    return database
        .sql(ONE)
        .bind(0, account)
        .bind(1, kind.name())
        .bind(2, resource)
        .map(GrantRow::read)
        .one();
  }
}
