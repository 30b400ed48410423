package io.vendorward.vendor.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.VendorId;
import java.util.List;
import reactor.core.publisher.Mono;

/** The services that a tenant's vendors deliver. */
public interface Engagements {

  /** A page of a vendor's engagements, by {@code createdAt}. */
  Mono<Page<Engagement>> page(TenantId tenant, VendorId vendor, PageRequest request);

  /** All of a vendor's, oldest first. */
  Mono<List<Engagement>> of(TenantId tenant, VendorId vendor);

  Mono<Engagement> find(TenantId tenant, EngagementId id);

  /** The engagement as it was at that version. */
  Mono<Engagement> findVersion(TenantId tenant, EngagementId id, long version);

  Mono<Void> insert(Caller caller, Engagement engagement);

  /** False, and nothing done, unless the version before {@code engagement}'s is the current one. */
  Mono<Boolean> update(Caller caller, Engagement engagement);
}
