package io.vendorward.portal.postgres;

import io.r2dbc.spi.Readable;
import io.vendorward.portal.Link;
import io.vendorward.portal.usecase.Links;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresLinks implements Links {

  private static final String ADD =
      """
      insert into link_token (hash, account, tenant, contact, expires_at)
      values ($1, $2, $3, $4, $5)\
      """;

  private static final String HOLD =
      """
      select hash, account, tenant, contact, expires_at, used_at from link_token
      where hash = $1 for update\
      """;

  private static final String SPEND = "update link_token set used_at = $2 where hash = $1";

  private static final String FORGET =
      """
      with over as (
        select hash from link_token where expires_at <= $1
        order by expires_at limit $2 for update skip locked)
      delete from link_token l using over where l.hash = over.hash\
      """;

  private final DatabaseClient database;

  PostgresLinks(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<Void> add(Link link) {
    var statement =
        database.sql(ADD).bind(0, link.hash()).bind(1, link.account()).bind(4, link.expiresAt());
    return link.sentFor()
        .map(to -> statement.bind(2, to.tenant().value()).bind(3, to.contact()))
        .orElseGet(() -> statement.bindNull(2, UUID.class).bindNull(3, UUID.class))
        .fetch()
        .all()
        .then();
  }

  @Override
  public Mono<Link> hold(String hash) {
    return database.sql(HOLD).bind(0, hash).map(PostgresLinks::read).one();
  }

  @Override
  public Mono<Void> spend(String hash, Instant at) {
    return database.sql(SPEND).bind(0, hash).bind(1, at).fetch().all().then();
  }

  @Override
  public Mono<Integer> forget(Instant expiredBy, int limit) {
    return database
        .sql(FORGET)
        .bind(0, expiredBy)
        .bind(1, limit)
        .fetch()
        .rowsUpdated()
        .map(Math::toIntExact);
  }

  private static Link read(Readable row) {
    return new Link(
        Columns.value(row, "hash", String.class),
        Columns.value(row, "account", UUID.class),
        sentFor(row),
        Columns.value(row, "expires_at", Instant.class),
        Columns.optional(row, "used_at", Instant.class));
  }

  private static Optional<Link.SentFor> sentFor(Readable row) {
    return Columns.optional(row, "tenant", UUID.class)
        .map(tenant ->
            new Link.SentFor(new TenantId(tenant), Columns.value(row, "contact", UUID.class)));
  }
}
