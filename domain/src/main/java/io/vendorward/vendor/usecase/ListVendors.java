package io.vendorward.vendor.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorStatus;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/** A page of the vendors that the caller can see. */
public final class ListVendors {

  /** Keys by which the list can be sorted. */
  public static final Set<String> SORTS = Set.of("name", "number", "createdAt", "updatedAt");

  private final VendorList list;
  private final Transactions transactions;

  public ListVendors(VendorList list, Transactions transactions) {
    this.list = list;
    this.transactions = transactions;
  }

  public record Command(VendorFilter filter, PageRequest request) {}

  public Mono<Page<Vendor>> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () -> list.page(caller.tenant(), caller.reach(), command.filter(), command.request()));
  }

  public Mono<Count> count(Caller caller, VendorFilter filter) {
    return transactions.within(
        caller.scope(), () -> list.count(caller.tenant(), caller.reach(), filter));
  }

  /** How many vendors the caller can see, by status; a status without any is left out. */
  public Mono<Map<VendorStatus, Long>> counts(Caller caller) {
    return transactions.within(caller.scope(), () -> list.counts(caller.tenant(), caller.reach()));
  }
}
