package io.vendorward.identity.usecase;

import io.vendorward.tenancy.TenantId;
import reactor.core.publisher.Mono;

/** A directory in which every tenant has the same organization, and nothing leads to a tenant. */
public record OneOrganization() implements TenantDirectory {

  @Override
  public Mono<TenantId> ofOrganization(String organization) {
    return Mono.empty();
  }

  @Override
  public Mono<String> organizationOf(TenantId tenant) {
    return Mono.just("org");
  }

  @Override
  public Mono<TenantId> ofClient(String clientId) {
    return Mono.empty();
  }
}
