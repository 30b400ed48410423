package io.vendorward.vendor.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.VendorId;
import reactor.core.publisher.Mono;

/** A vendor's engagements; empty where the caller cannot see the vendor. */
public final class FindEngagements {

  private final Vendors vendors;
  private final Engagements engagements;
  private final Transactions transactions;

  public FindEngagements(Vendors vendors, Engagements engagements, Transactions transactions) {
    this.vendors = vendors;
    this.engagements = engagements;
    this.transactions = transactions;
  }

  public Mono<Page<Engagement>> page(Caller caller, VendorId vendor, PageRequest request) {
    return transactions.within(
        caller.scope(),
        () ->
            vendors
                .findFor(caller, vendor)
                .flatMap(found -> engagements.page(caller.tenant(), found.id(), request)));
  }

  public Mono<Engagement> one(Caller caller, VendorId vendor, EngagementId id) {
    return transactions.within(
        caller.scope(),
        () ->
            vendors
                .findFor(caller, vendor)
                .flatMap(found -> engagements.find(caller.tenant(), id))
                .filter(engagement -> engagement.vendor().equals(vendor)));
  }

  /** As it was at that version. */
  public Mono<Engagement> atVersion(Caller caller, EngagementId id, long version) {
    return transactions.within(
        caller.scope(),
        () ->
            engagements
                .findVersion(caller.tenant(), id, version)
                .filterWhen(found -> vendors.findFor(caller, found.vendor()).hasElement()));
  }
}
