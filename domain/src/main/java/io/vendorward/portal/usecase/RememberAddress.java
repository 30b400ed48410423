package io.vendorward.portal.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.portal.AddressKey;
import io.vendorward.portal.ContactAddress;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Keeps the look-up from addresses to contacts; another address unlinks the contact. */
final class RememberAddress {

  private final ContactAddresses addresses;
  private final Grants grants;
  private final AddressKey key;

  RememberAddress(ContactAddresses addresses, Grants grants, AddressKey key) {
    this.addresses = addresses;
    this.grants = grants;
    this.key = key;
  }

  Mono<Void> write(Caller caller, UUID contact, String address, Instant at) {
    var now = new ContactAddress(caller.tenant(), contact, key.of(address), Optional.empty());
    return addresses
        .find(caller.tenant(), contact)
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .flatMap(before -> {
          if (before.isPresent() && before.get().hmac().equals(now.hmac())) {
            return Mono.empty();
          }
          return addresses
              .put(now, caller.actor(), at)
              .then(grants.unbind(caller.tenant(), contact, caller.actor(), at));
        });
  }
}
