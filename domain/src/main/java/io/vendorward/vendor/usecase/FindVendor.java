package io.vendorward.vendor.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorId;
import reactor.core.publisher.Mono;

/** One vendor, now or as it was at a version; empty for one that the caller cannot see. */
public final class FindVendor {

  private final Vendors vendors;
  private final Transactions transactions;

  public FindVendor(Vendors vendors, Transactions transactions) {
    this.vendors = vendors;
    this.transactions = transactions;
  }

  public Mono<Vendor> handle(Caller caller, VendorId id) {
    return transactions.within(caller.scope(), () -> vendors.findFor(caller, id));
  }

  public Mono<Vendor> handle(Caller caller, VendorId id, long version) {
    return transactions.within(
        caller.scope(),
        () ->
            vendors
                .findFor(caller, id)
                .flatMap(now -> vendors.findVersion(caller.tenant(), id, version)));
  }
}
