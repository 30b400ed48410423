package io.vendorward.vendor.usecase;

import io.vendorward.identity.Reach;
import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorStatus;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Looking through a tenant's vendors. */
public interface VendorList {

  Mono<Page<Vendor>> page(TenantId tenant, Reach reach, VendorFilter filter, PageRequest request);

  Mono<Count> count(TenantId tenant, Reach reach, VendorFilter filter);

  /** How many vendors there are in each status that has any. */
  Mono<Map<VendorStatus, Long>> counts(TenantId tenant, Reach reach);
}
