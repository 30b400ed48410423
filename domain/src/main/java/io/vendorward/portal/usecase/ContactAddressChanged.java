package io.vendorward.portal.usecase;

import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.portal.AddressKey;
import io.vendorward.portal.ContactAddress;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * What a change of a contact's address means for the portal, in the transaction of the use case
 * that changes it: whoever reads the old address loses this contact's work, and whoever reads the
 * new one gets it after proving that address. Neither brings the hospital anything.
 */
public final class ContactAddressChanged {

  private final ContactAddresses addresses;
  private final Grants grants;
  private final AddressKey key;
  private final Changes changes;
  private final InstantSource clock;

  public ContactAddressChanged(
      ContactAddresses addresses,
      Grants grants,
      AddressKey key,
      Changes changes,
      InstantSource clock) {
    this.addresses = addresses;
    this.grants = grants;
    this.key = key;
    this.changes = changes;
    this.clock = clock;
  }

  /** A contact that was never invited anywhere has nothing to lose. */
  public Mono<Void> changed(Caller caller, UUID contact, String newAddress) {
    return addresses
        .find(caller.tenant(), contact)
        .filter(before -> !before.hmac().equals(key.of(newAddress)))
        .flatMap(before -> {
          var now = clock.instant();
          var unlinked =
              new ContactAddress(before.tenant(), contact, key.of(newAddress), Optional.empty());
          return addresses.put(unlinked, caller.actor(), now).then(release(caller, before, now));
        });
  }

  public Mono<Void> removed(Caller caller, UUID contact) {
    return addresses
        .find(caller.tenant(), contact)
        .flatMap(before ->
            addresses
                .remove(caller.tenant(), contact)
                .then(release(caller, before, clock.instant())));
  }

  private Mono<Void> release(Caller caller, ContactAddress before, Instant now) {
    TenantId tenant = before.tenant();
    var unbound = grants.unbind(tenant, before.contact(), caller.actor(), now);
    return before.account().isEmpty()
        ? unbound
        : unbound.then(
            changes.record(
                caller,
                Change.of("contact.unlinked", "contact", before.contact(), 0, now)
                    .withFields(Map.of("account", before.account().get().toString()))));
  }
}
