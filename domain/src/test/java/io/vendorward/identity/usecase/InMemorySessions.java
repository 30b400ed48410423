package io.vendorward.identity.usecase;

import io.vendorward.identity.Session;
import io.vendorward.identity.SessionHolder;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.InMemoryTables.Table;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Sessions in memory; ended ones are forgotten. */
public final class InMemorySessions implements Sessions {

  private static final TenantId NO_TENANT = new TenantId(new UUID(0, 0));

  private final InMemoryTables tables;

  public InMemorySessions(InMemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public Mono<Void> add(Session session) {
    return in(table -> put(table, session));
  }

  @Override
  public Mono<Session> find(String tokenHash) {
    return in(table -> table.get(tokenHash, Session.class).orElse(null));
  }

  @Override
  public Mono<Void> touch(String tokenHash, Instant at) {
    return in(table -> {
      table
          .get(tokenHash, Session.class)
          .filter(session -> session.lastUsedAt().isBefore(at))
          .ifPresent(session -> put(table, session.usedAt(at)));
      return null;
    });
  }

  @Override
  public Mono<Void> end(String tokenHash, Instant at) {
    return in(table -> {
      table.remove(tokenHash);
      return null;
    });
  }

  @Override
  public Mono<Void> endOfProviderSession(String providerSession, Instant at) {
    return in(table -> {
      table
          .rows(Session.class)
          .filter(session ->
              session.holder() instanceof SessionHolder.Console console
                  && console.providerSession().equals(providerSession))
          .toList()
          .forEach(session -> table.remove(session.tokenHash()));
      return null;
    });
  }

  @Override
  public Mono<Integer> forget(Instant now, int limit) {
    return in(table -> {
      var over =
          table
              .rows(Session.class)
              .filter(session -> !session.expiresAt().isAfter(now))
              .limit(limit)
              .toList();
      over.forEach(session -> table.remove(session.tokenHash()));
      return over.size();
    });
  }

  private static @Nullable Void put(Table table, Session session) {
    table.put(session.tokenHash(), session);
    return null;
  }

  private <T> Mono<T> in(Function<Table, @Nullable T> work) {
    return tables.in("session", NO_TENANT, work::apply);
  }
}
