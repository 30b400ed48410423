package io.vendorward.phi.usecase;

import io.vendorward.identity.Reach;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.phi.BaDetermination;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.VendorId;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Pages of determinations. */
public interface DeterminationList {

  /** Sorted by {@code reviewOn}. */
  Mono<Page<BaDetermination>> page(
      TenantId tenant, Reach reach, Optional<VendorId> vendor, PageRequest request);
}
