package io.vendorward.finding.usecase;

import io.vendorward.finding.Finding;
import io.vendorward.finding.FindingId;
import io.vendorward.finding.FindingQuery;
import io.vendorward.identity.Caller;
import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.usecase.Vendors;
import java.util.Set;
import reactor.core.publisher.Mono;

/** One finding, or a page of them. */
public final class ReadFindings {

  /** What a list may be sorted by. */
  public static final Set<String> SORTS = Set.of("number", "severity", "updatedAt");

  private final FindingSight sight;
  private final FindingList list;
  private final Vendors vendors;
  private final Transactions transactions;

  public ReadFindings(
      FindingSight sight, FindingList list, Vendors vendors, Transactions transactions) {
    this.sight = sight;
    this.list = list;
    this.vendors = vendors;
    this.transactions = transactions;
  }

  /** Empty when there is none in reach. */
  public Mono<NamedFinding> one(Caller caller, FindingId id) {
    return transactions.within(
        caller.scope(), () -> sight.find(caller, id).flatMap(found -> named(caller, found)));
  }

  /** The finding as it was at that version; empty when there is none in reach. */
  public Mono<Finding> version(Caller caller, FindingId id, long version) {
    return transactions.within(caller.scope(), () -> sight.version(caller, id, version));
  }

  private Mono<NamedFinding> named(Caller caller, Finding finding) {
    return vendors
        .find(caller.tenant(), finding.facts().subject().vendor())
        .map(vendor -> new NamedFinding(finding, vendor.profile().legalName()));
  }

  public Mono<Page<NamedFinding>> page(Caller caller, FindingQuery query, PageRequest request) {
    return transactions.within(
        caller.scope(), () -> list.page(caller.tenant(), caller.reach(), query, request));
  }

  public Mono<Count> count(Caller caller, FindingQuery query) {
    return transactions.within(
        caller.scope(), () -> list.count(caller.tenant(), caller.reach(), query));
  }
}
