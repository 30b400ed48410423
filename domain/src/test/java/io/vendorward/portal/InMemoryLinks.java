package io.vendorward.portal;

import io.vendorward.portal.usecase.Links;
import io.vendorward.tenancy.InMemoryTables;
import java.time.Instant;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Links in memory. */
public final class InMemoryLinks implements Links {

  private static final String TABLE = "link_token";

  private final InMemoryTables tables;

  public InMemoryLinks(InMemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public Mono<Void> add(Link link) {
    return tables.in(
        TABLE,
        PortalFixtures.INSTALLATION,
        table -> {
          table.put(link.hash(), link);
          return null;
        });
  }

  @Override
  public Mono<Link> hold(String hash) {
    return tables.in(
        TABLE, PortalFixtures.INSTALLATION, table -> table.get(hash, Link.class).orElse(null));
  }

  @Override
  public Mono<Void> spend(String hash, Instant at) {
    return hold(hash)
        .map(link ->
            new Link(
                link.hash(), link.account(), link.sentFor(), link.expiresAt(), Optional.of(at)))
        .flatMap(this::add);
  }

  @Override
  public Mono<Integer> forget(Instant expiredBy, int limit) {
    return tables.in(
        TABLE,
        PortalFixtures.INSTALLATION,
        table -> {
          var over =
              table
                  .rows(Link.class)
                  .filter(link -> !link.expiresAt().isAfter(expiredBy))
                  .limit(limit)
                  .toList();
          over.forEach(link -> table.remove(link.hash()));
          return over.size();
        });
  }
}
