package io.vendorward.portal.postgres;

import io.vendorward.identity.Actor;
import io.vendorward.portal.Grant;
import io.vendorward.portal.GrantProgress;
import io.vendorward.portal.NewGrant;
import io.vendorward.portal.usecase.Grants;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresGrants implements Grants {

  private final DatabaseClient database;

  PostgresGrants(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<Void> put(TenantId tenant, NewGrant grant, Actor by, Instant at) {
    var progress = grant.progress();
    var statement =
        changing(GrantSql.PUT, tenant, by, at)
            .bind(3, grant.contact())
            .bind(4, grant.kind().name())
            .bind(5, grant.resource())
            .bind(6, grant.templateVersion())
            .bind(7, grant.right().name())
            .bind(8, grant.title())
            .bind(9, grant.sender())
            .bind(11, progress.state())
            .bind(12, progress.answered())
            .bind(13, progress.total());
    return count(dueOn(statement, 10, progress.dueOn())).then();
  }

  @Override
  public Mono<List<Grant>> of(TenantId tenant, GrantKind kind, UUID resource) {
    return database
        .sql(
            "select "
                + GrantRow.COLUMNS
                + " from portal_grant where tenant_id = $1 and kind = $2 and resource_id = $3"
                + " order by contact_id")
        .bind(0, tenant.value())
        .bind(1, kind.name())
        .bind(2, resource)
        .map(GrantRow::read)
        .all()
        .collectList();
  }

  @Override
  public Mono<Void> progress(
      TenantId tenant, GrantKind kind, UUID resource, GrantProgress now, Actor by, Instant at) {
    var statement =
        changing(GrantSql.PROGRESS, tenant, by, at)
            .bind(3, kind.name())
            .bind(4, resource)
            .bind(6, now.state())
            .bind(7, now.answered())
            .bind(8, now.total());
    return count(dueOn(statement, 5, now.dueOn())).then();
  }

  @Override
  public Mono<Void> move(
      TenantId tenant,
      GrantKind kind,
      UUID resource,
      String state,
      int answeredBy,
      Actor by,
      Instant at) {
    return changing(GrantSql.MOVE, tenant, by, at)
        .bind(3, kind.name())
        .bind(4, resource)
        .bind(5, state)
        .bind(6, answeredBy)
        .fetch()
        .all()
        .then();
  }

  @Override
  public Mono<Void> opened(
      TenantId tenant, GrantKind kind, UUID resource, UUID account, Instant at) {
    return count(
            changing(GrantSql.OPENED, tenant, new Actor.PortalUser(account), at)
                .bind(3, kind.name())
                .bind(4, resource)
                .bind(5, account))
        .then();
  }

  @Override
  public Mono<Boolean> revoke(
      TenantId tenant, UUID contact, GrantKind kind, UUID resource, Actor by, Instant at) {
    return count(
            changing(GrantSql.REVOKE, tenant, by, at)
                .bind(3, kind.name())
                .bind(4, resource)
                .bind(5, contact))
        .map(rows -> rows > 0);
  }

  @Override
  public Mono<Void> bind(TenantId tenant, UUID contact, UUID account, Actor by, Instant at) {
    return count(changing(GrantSql.BIND, tenant, by, at).bind(3, contact).bind(4, account)).then();
  }

  @Override
  public Mono<Void> unbind(TenantId tenant, UUID contact, Actor by, Instant at) {
    return count(changing(GrantSql.UNBIND, tenant, by, at).bind(3, contact)).then();
  }

  private GenericExecuteSpec changing(String sql, TenantId tenant, Actor by, Instant at) {
    return database.sql(sql).bind(0, tenant.value()).bind(1, at).bind(2, by.reference());
  }

  private static GenericExecuteSpec dueOn(
      GenericExecuteSpec statement, int index, Optional<LocalDate> day) {
    return day.map(due -> statement.bind(index, due))
        .orElseGet(() -> statement.bindNull(index, LocalDate.class));
  }

  private static Mono<Integer> count(GenericExecuteSpec statement) {
    return statement.fetch().all().collectList().map(List::size);
  }
}
