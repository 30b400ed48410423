package io.vendorward.vendor.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.Sight;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorId;
import reactor.core.publisher.Mono;

/** A tenant's vendors, with every state they were in. */
public interface Vendors {

  Mono<Vendor> find(TenantId tenant, VendorId id);

  /** Finds the vendor and holds it against other changes until the transaction ends. */
  Mono<Vendor> hold(TenantId tenant, VendorId id);

  /** The vendor as it was at that version. */
  Mono<Vendor> findVersion(TenantId tenant, VendorId id, long version);

  Mono<Void> insert(Caller caller, Vendor vendor);

  /** False, and nothing done, unless the version before {@code vendor}'s is the current one. */
  Mono<Boolean> update(Caller caller, Vendor vendor);

  /** Empty also for a vendor beyond the caller's reach. */
  default Mono<Vendor> findFor(Caller caller, VendorId id) {
    return find(caller.tenant(), id).filter(vendor -> Sight.reaches(caller.reach(), vendor));
  }

  /** Empty also for a vendor beyond the caller's reach. */
  default Mono<Vendor> holdFor(Caller caller, VendorId id) {
    return hold(caller.tenant(), id).filter(vendor -> Sight.reaches(caller.reach(), vendor));
  }
}
