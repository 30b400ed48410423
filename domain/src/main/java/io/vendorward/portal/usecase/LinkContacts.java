package io.vendorward.portal.usecase;

import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.portal.ContactAddress;
import io.vendorward.portal.PortalAccount;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Links every contact that has a proven account's address, hospital by hospital, each in a
 * transaction of its own. Done again it finds nothing left, so that a crash in between strands
 * nobody.
 */
public final class LinkContacts {

  private final ContactAddresses addresses;
  private final Grants grants;
  private final Transactions transactions;
  private final Changes changes;
  private final InstantSource clock;

  public LinkContacts(
      ContactAddresses addresses,
      Grants grants,
      Transactions transactions,
      Changes changes,
      InstantSource clock) {
    this.addresses = addresses;
    this.grants = grants;
    this.transactions = transactions;
    this.changes = changes;
    this.clock = clock;
  }

  public Mono<Void> handle(PortalAccount account, Origin origin) {
    if (account.provenAt().isEmpty()) {
      return Mono.empty();
    }
    return transactions
        .within(new Scope.Directory(), () -> addresses.having(account.hmac()))
        .map(LinkContacts::unlinkedByTenant)
        .flatMapMany(Flux::fromIterable)
        .concatMap(ofOneTenant -> linkIn(ofOneTenant, account, origin))
        .then();
  }

  private static List<List<ContactAddress>> unlinkedByTenant(List<ContactAddress> all) {
    return List.copyOf(
        all.stream()
            .filter(address -> address.account().isEmpty())
            .collect(Collectors.groupingBy(ContactAddress::tenant))
            .values());
  }

  private Mono<Boolean> linkIn(
      List<ContactAddress> ofOneTenant, PortalAccount account, Origin origin) {
    TenantId tenant = ofOneTenant.getFirst().tenant();
    var caller = Caller.staff(tenant, new Actor.PortalUser(account.id()), origin);
    return transactions.within(
        caller.scope(),
        () ->
            Flux.fromIterable(ofOneTenant)
                .concatMap(address -> link(caller, address.contact(), account))
                .then(Mono.just(true)));
  }

  /** Reads the row again: the hospital may have changed the address since. */
  private Mono<Void> link(Caller caller, UUID contact, PortalAccount account) {
    return addresses
        .find(caller.tenant(), contact)
        .filter(address -> address.hmac().equals(account.hmac()) && address.account().isEmpty())
        .flatMap(address -> {
          var now = clock.instant();
          var linked =
              new ContactAddress(
                  address.tenant(), contact, address.hmac(), Optional.of(account.id()));
          return addresses
              .put(linked, caller.actor(), now)
              .then(grants.bind(address.tenant(), contact, account.id(), caller.actor(), now))
              .then(
                  changes.record(
                      caller,
                      Change.of("contact.linked", "contact", contact, 0, now)
                          .withFields(Map.of("account", account.id().toString()))));
        });
  }
}
