package io.vendorward.phi.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.phi.BaDetermination;
import io.vendorward.phi.DeterminationId;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.VendorId;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/** One determination, as it is or was, or a page of them. */
public final class ReadDeterminations {

  /** What a list may be sorted by. */
  public static final Set<String> SORTS = Set.of("reviewOn");

  private final FlowSight sight;
  private final Determinations determinations;
  private final DeterminationList list;
  private final Transactions transactions;

  public ReadDeterminations(
      FlowSight sight,
      Determinations determinations,
      DeterminationList list,
      Transactions transactions) {
    this.sight = sight;
    this.determinations = determinations;
    this.list = list;
    this.transactions = transactions;
  }

  /** Empty when there is none in reach. */
  public Mono<BaDetermination> one(Caller caller, DeterminationId id) {
    return transactions.within(caller.scope(), () -> inReach(caller, id));
  }

  /** As it was at that version; empty when there is none in reach. */
  public Mono<BaDetermination> version(Caller caller, DeterminationId id, long version) {
    return transactions.within(
        caller.scope(),
        () ->
            inReach(caller, id)
                .flatMap(
                    found -> determinations.findVersion(caller.tenant(), found.id(), version)));
  }

  private Mono<BaDetermination> inReach(Caller caller, DeterminationId id) {
    return determinations
        .find(caller.tenant(), id)
        .filterWhen(found -> sight.reaches(caller, found.vendor()));
  }

  public Mono<Page<BaDetermination>> page(
      Caller caller, Optional<VendorId> vendor, PageRequest request) {
    return transactions.within(
        caller.scope(), () -> list.page(caller.tenant(), caller.reach(), vendor, request));
  }
}
