package io.vendorward.phi.usecase;

import io.vendorward.identity.Reach;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.phi.FlowQuery;
import io.vendorward.phi.PhiFlow;
import io.vendorward.tenancy.TenantId;
import reactor.core.publisher.Mono;

/** Pages of flows. */
public interface PhiFlowList {

  /** Sorted by {@code number}. */
  Mono<Page<PhiFlow>> page(TenantId tenant, Reach reach, FlowQuery query, PageRequest request);
}
