package io.vendorward.portal.usecase;

import io.vendorward.identity.Actor;
import io.vendorward.portal.AddressHmac;
import io.vendorward.portal.ContactAddress;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Which contacts have which address, and the account each is linked to. */
public interface ContactAddresses {

  /** Writes the row of a contact, in its tenant's scope. */
  Mono<Void> put(ContactAddress address, Actor by, Instant at);

  Mono<ContactAddress> find(TenantId tenant, UUID contact);

  Mono<Void> remove(TenantId tenant, UUID contact);

  /** Contacts of all tenants that have this address, in the directory scope. */
  Mono<List<ContactAddress>> having(AddressHmac hmac);
}
