package io.vendorward.portal.postgres;

import io.vendorward.portal.Allowance;
import io.vendorward.portal.usecase.Throttles;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A row a subject, moved in one statement: {@link Allowance#take} in SQL. */
@Component
class PostgresThrottles implements Throttles {

  private static final String TAKE =
      """
      insert into throttle as t (subject, owed_until) values ($1, $2 + $3)
      on conflict (subject) do update set owed_until = greatest(t.owed_until, $2) + $3
      where t.owed_until <= $4
      returning 1\
      """;

  private static final String FORGET =
      """
      with over as (
        select subject from throttle where owed_until <= $1
        order by owed_until limit $2 for update skip locked)
      delete from throttle t using over where t.subject = over.subject\
      """;

  private final DatabaseClient database;

  PostgresThrottles(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<Boolean> take(String subject, Allowance allowance, Instant now) {
    return database
        .sql(TAKE)
        .bind(0, subject)
        .bind(1, now.toEpochMilli())
        .bind(2, allowance.each().toMillis())
        .bind(3, allowance.latest(now).toEpochMilli())
        .mapValue(Integer.class)
        .one()
        .hasElement();
  }

  @Override
  public Mono<Integer> forget(Instant now, int limit) {
    return database
        .sql(FORGET)
        .bind(0, now.toEpochMilli())
        .bind(1, limit)
        .fetch()
        .rowsUpdated()
        .map(Math::toIntExact);
  }
}
