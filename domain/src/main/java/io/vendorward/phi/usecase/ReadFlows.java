package io.vendorward.phi.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.phi.PhiFlow;
import io.vendorward.phi.PhiFlowId;
import io.vendorward.tenancy.usecase.Transactions;
import reactor.core.publisher.Mono;

/** One flow, as it is or was. */
public final class ReadFlows {

  private final FlowSight sight;
  private final PhiFlows flows;
  private final Transactions transactions;

  public ReadFlows(FlowSight sight, PhiFlows flows, Transactions transactions) {
    this.sight = sight;
    this.flows = flows;
    this.transactions = transactions;
  }

  /** Empty when there is none in reach. */
  public Mono<PhiFlow> one(Caller caller, PhiFlowId id) {
    return transactions.within(caller.scope(), () -> sight.flow(caller, id));
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
