package io.vendorward.identity.postgres;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import io.vendorward.identity.Session;
import io.vendorward.identity.SessionHolder;
import io.vendorward.identity.usecase.Sessions;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresSessions implements Sessions {

  private static final String INSERT =
      """
      insert into session
        (token_hash, kind, subject, organization_id, acr, provider_session, account, csrf_secret,
         created_at, last_used_at, expires_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)\
      """;

  private static final String SELECT =
      """
      select token_hash, kind, subject, organization_id, acr, provider_session, account,
        csrf_secret, created_at, last_used_at, expires_at
      from session where token_hash = $1 and ended_at is null\
      """;

  /** A hurried second use must not put the time back. */
  private static final String TOUCH =
      "update session set last_used_at = $2 where token_hash = $1 and last_used_at < $2";

  private static final String END =
      "update session set ended_at = $2 where token_hash = $1 and ended_at is null";

  private static final String END_OF_PROVIDER_SESSION =
      "update session set ended_at = $2 where provider_session = $1 and ended_at is null";

  private static final String FORGET =
      """
      with over as (
        select token_hash from session where expires_at <= $1
        order by expires_at limit $2 for update skip locked)
      delete from session s using over where s.token_hash = over.token_hash\
      """;

  private final DatabaseClient database;

  PostgresSessions(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<Void> add(Session session) {
    var holder = Columns.of(session.holder());
    return database
        .sql(INSERT)
        .bind(0, session.tokenHash())
        .bind(1, holder.kind())
        .bind(2, holder.subject())
        .bind(3, holder.organization())
        .bind(4, holder.acr())
        .bind(5, holder.providerSession())
        .bind(6, holder.account())
        .bind(7, session.csrfSecret())
        .bind(8, session.createdAt())
        .bind(9, session.lastUsedAt())
        .bind(10, session.expiresAt())
        .fetch()
        .rowsUpdated()
        .then();
  }

  @Override
  public Mono<Session> find(String tokenHash) {
    return database.sql(SELECT).bind(0, tokenHash).map(PostgresSessions::session).one();
  }

  @Override
  public Mono<Void> touch(String tokenHash, Instant at) {
    return update(TOUCH, tokenHash, at);
  }

  @Override
  public Mono<Void> end(String tokenHash, Instant at) {
    return update(END, tokenHash, at);
  }

  @Override
  public Mono<Void> endOfProviderSession(String providerSession, Instant at) {
    return update(END_OF_PROVIDER_SESSION, providerSession, at);
  }

  @Override
  public Mono<Integer> forget(Instant now, int limit) {
    return database
        .sql(FORGET)
        .bind(0, now)
        .bind(1, limit)
        .fetch()
        .rowsUpdated()
        .map(Math::toIntExact);
  }

  private Mono<Void> update(String sql, String key, Instant at) {
    return database.sql(sql).bind(0, key).bind(1, at).fetch().rowsUpdated().then();
  }

  private static Session session(Readable row) {
    return new Session(
        Column.text(row, "token_hash"),
        holder(row),
        Column.text(row, "csrf_secret"),
        Column.instant(row, "created_at"),
        Column.instant(row, "last_used_at"),
        Column.instant(row, "expires_at"));
  }

  private static SessionHolder holder(Readable row) {
    return Column.text(row, "kind").equals("PORTAL")
        ? new SessionHolder.Portal(Column.id(row, "account"))
        : new SessionHolder.Console(
            Column.text(row, "subject"),
            Column.text(row, "organization_id"),
            Column.text(row, "acr"),
            Column.text(row, "provider_session"));
  }

  private record Columns(
      String kind,
      Parameter subject,
      Parameter organization,
      Parameter acr,
      Parameter providerSession,
      Parameter account) {

    static Columns of(SessionHolder holder) {
      var noText = Parameters.in(String.class);
      return switch (holder) {
        case SessionHolder.Console(var subject, var organization, var acr, var session) ->
            new Columns(
                "CONSOLE",
                Parameters.in(subject),
                Parameters.in(organization),
                Parameters.in(acr),
                Parameters.in(session),
                Parameters.in(UUID.class));
        case SessionHolder.Portal(var account) ->
            new Columns("PORTAL", noText, noText, noText, noText, Parameters.in(account));
      };
    }
  }
}
