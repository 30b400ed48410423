package io.vendorward.portal.usecase;

import io.vendorward.portal.AddressHmac;
import io.vendorward.portal.PortalAccount;
import java.time.Instant;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Accounts of the portal, one an address; in the directory scope. */
public interface PortalAccounts {

  /** The account of an address, made unproven with the given id when there is none. */
  Mono<PortalAccount> ensure(AddressHmac hmac, String address, UUID idIfNew, Instant at);

  Mono<PortalAccount> find(UUID account);

  Mono<PortalAccount> findByAddress(AddressHmac hmac);

  /** Keeps the first time an address was proven. */
  Mono<Void> prove(UUID account, Instant at);
}
