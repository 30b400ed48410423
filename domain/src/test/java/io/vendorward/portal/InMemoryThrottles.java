package io.vendorward.portal;

import io.vendorward.portal.usecase.Throttles;
import io.vendorward.tenancy.InMemoryTables;
import java.time.Instant;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Counts in memory. */
public final class InMemoryThrottles implements Throttles {

  private static final String TABLE = "throttle";

  private final InMemoryTables tables;

  private record Owing(String subject, Instant until) {}

  public InMemoryThrottles(InMemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public Mono<Boolean> take(String subject, Allowance allowance, Instant now) {
    return tables.in(
        TABLE,
        PortalFixtures.INSTALLATION,
        table -> {
          var owed = table.get(subject, Owing.class).map(Owing::until).orElse(Instant.MIN);
          Optional<Instant> until = allowance.take(owed, now);
          until.ifPresent(then -> table.put(subject, new Owing(subject, then)));
          return until.isPresent();
        });
  }

  @Override
  public Mono<Integer> forget(Instant now, int limit) {
    return tables.in(
        TABLE,
        PortalFixtures.INSTALLATION,
        table -> {
          var over =
              table
                  .rows(Owing.class)
                  .filter(owing -> !owing.until().isAfter(now))
                  .limit(limit)
                  .map(Owing::subject)
                  .toList();
          over.forEach(table::remove);
          return over.size();
        });
  }
}
