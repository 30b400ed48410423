package io.vendorward.identity.usecase;

import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** The tenants of the installation, in the operator's scope. */
public interface Tenants {

  /**
   * A tenant as the operator sees it.
   *
   * @param zone IANA name; due dates are local dates there
   */
  record Profile(String name, String locale, String zone) {}

  Mono<TenantId> findByName(String name);

  Mono<Void> add(TenantId tenant, Profile profile, Instant at);

  Mono<Void> assignOrganization(TenantId tenant, String organization);
}
