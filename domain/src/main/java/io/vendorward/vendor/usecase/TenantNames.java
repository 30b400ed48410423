package io.vendorward.vendor.usecase;

import io.vendorward.tenancy.TenantId;
import reactor.core.publisher.Mono;

/** By which name the tenant's first legal entity is made. */
public interface TenantNames {

  Mono<String> of(TenantId tenant);
}
