package io.vendorward.phi.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.phi.FlowQuery;
import io.vendorward.phi.PhiFlow;
import io.vendorward.phi.PhiFlowId;
import io.vendorward.tenancy.usecase.Transactions;
import java.util.Set;
import reactor.core.publisher.Mono;

/** One flow, as it is or was, or a page of them. */
public final class ReadFlows {

  /** What a list may be sorted by. */
  public static final Set<String> SORTS = Set.of("number");

  private final FlowSight sight;
  private final PhiFlows flows;
  private final PhiFlowList list;
  private final Transactions transactions;

  public ReadFlows(FlowSight sight, PhiFlows flows, PhiFlowList list, Transactions transactions) {
    this.sight = sight;
    this.flows = flows;
    this.list = list;
    this.transactions = transactions;
  }

  /** Empty when there is none in reach. */
  public Mono<PhiFlow> one(Caller caller, PhiFlowId id) {
    return transactions.within(caller.scope(), () -> sight.flow(caller, id));
  }

  public Mono<Page<PhiFlow>> page(Caller caller, FlowQuery query, PageRequest request) {
    return transactions.within(
        caller.scope(), () -> list.page(caller.tenant(), caller.reach(), query, request));
  }

  /** As it was at that version; empty when there is none in reach. */
  public Mono<PhiFlow> version(Caller caller, PhiFlowId id, long version) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .flow(caller, id)
                .flatMap(flow -> flows.findVersion(caller.tenant(), flow.id(), version)));
  }
}
