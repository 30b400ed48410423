package io.vendorward.identity.usecase;

import io.vendorward.tenancy.TenantId;
import reactor.core.publisher.Mono;

/** Finds the tenant of a caller who is known by somebody else's name so far. */
public interface TenantDirectory {

  Mono<TenantId> ofOrganization(String organization);

  /** The tenant's organization; empty while there is none. */
  Mono<String> organizationOf(TenantId tenant);

  /** Empty for an unknown client, and for a client id that more than one tenant claims. */
  Mono<TenantId> ofClient(String clientId);
}
