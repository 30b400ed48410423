package io.vendorward.portal;

import io.vendorward.identity.Actor;
import io.vendorward.portal.usecase.ContactAddresses;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Addresses of all tenants' contacts in one table, since the directory reads over the tenants. */
public final class InMemoryContactAddresses implements ContactAddresses {

  private static final String TABLE = "contact_address";

  private final InMemoryTables tables;

  private record Key(TenantId tenant, UUID contact) {}

  public InMemoryContactAddresses(InMemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public Mono<Void> put(ContactAddress address, Actor by, Instant at) {
    return tables.in(
        TABLE,
        PortalFixtures.INSTALLATION,
        table -> {
          table.put(new Key(address.tenant(), address.contact()), address);
          return null;
        });
  }

  @Override
  public Mono<ContactAddress> find(TenantId tenant, UUID contact) {
    return tables.in(
        TABLE,
        PortalFixtures.INSTALLATION,
        table -> table.get(new Key(tenant, contact), ContactAddress.class).orElse(null));
  }

  @Override
  public Mono<Void> remove(TenantId tenant, UUID contact) {
    return tables.in(
        TABLE,
        PortalFixtures.INSTALLATION,
        table -> {
          table.remove(new Key(tenant, contact));
          return null;
        });
  }

  @Override
  public Mono<List<ContactAddress>> having(AddressHmac hmac) {
    return tables.in(
        TABLE,
        PortalFixtures.INSTALLATION,
        table ->
            table
                .rows(ContactAddress.class)
                .filter(address -> address.hmac().equals(hmac))
                .sorted(
                    Comparator.comparing((ContactAddress address) -> address.tenant().value())
                        .thenComparing(ContactAddress::contact))
                .toList());
  }
}
