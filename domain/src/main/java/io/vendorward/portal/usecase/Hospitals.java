package io.vendorward.portal.usecase;

import io.vendorward.portal.Hospital;
import io.vendorward.tenancy.TenantId;
import reactor.core.publisher.Mono;

/** How hospitals present themselves; in the scope of the tenant, or of one of its grants. */
public interface Hospitals {

  Mono<Hospital> of(TenantId tenant);
}
