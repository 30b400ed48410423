package io.vendorward.operation.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.operation.ParkedJob;
import io.vendorward.tenancy.usecase.Transactions;
import java.util.Set;
import reactor.core.publisher.Mono;

/** The tenant's jobs that failed too often. */
public final class ListParkedJobs {

  /** What the list may be sorted by. */
  public static final Set<String> SORTS = Set.of("parkedAt");

  private final Transactions transactions;
  private final ParkedJobs parked;

  public ListParkedJobs(Transactions transactions, ParkedJobs parked) {
    this.transactions = transactions;
    this.parked = parked;
  }

  public Mono<Page<ParkedJob>> handle(Caller caller, PageRequest request) {
    return transactions.within(caller.scope(), () -> parked.page(caller.tenant(), request));
  }
}
