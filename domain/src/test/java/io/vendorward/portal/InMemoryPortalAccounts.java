package io.vendorward.portal;

import io.vendorward.portal.usecase.PortalAccounts;
import io.vendorward.tenancy.InMemoryTables;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import reactor.core.publisher.Mono;

/** Accounts in memory. */
public final class InMemoryPortalAccounts implements PortalAccounts {

  private static final String TABLE = "portal_account";

  private final InMemoryTables tables;

  public InMemoryPortalAccounts(InMemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public Mono<PortalAccount> ensure(AddressHmac hmac, String address, UUID idIfNew, Instant at) {
    var made = new PortalAccount(idIfNew, hmac, address.strip(), Optional.empty());
    return findByAddress(hmac).switchIfEmpty(Mono.defer(() -> put(made)));
  }

  @Override
  public Mono<PortalAccount> find(UUID account) {
    return first(row -> row.id().equals(account));
  }

  @Override
  public Mono<PortalAccount> findByAddress(AddressHmac hmac) {
    return first(row -> row.hmac().equals(hmac));
  }

  @Override
  public Mono<Void> prove(UUID account, Instant at) {
    return find(account)
        .filter(row -> row.provenAt().isEmpty())
        .flatMap(
            row -> put(new PortalAccount(row.id(), row.hmac(), row.address(), Optional.of(at))))
        .then();
  }

  private Mono<PortalAccount> put(PortalAccount account) {
    return tables.in(
        TABLE,
        PortalFixtures.INSTALLATION,
        table -> {
          table.put(account.id(), account);
          return account;
        });
  }

  private Mono<PortalAccount> first(Predicate<PortalAccount> which) {
    return tables.in(
        TABLE,
        PortalFixtures.INSTALLATION,
        table -> table.rows(PortalAccount.class).filter(which).findFirst().orElse(null));
  }
}
