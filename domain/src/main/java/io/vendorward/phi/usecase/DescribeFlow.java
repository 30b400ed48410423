package io.vendorward.phi.usecase;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.phi.FlowFacts;
import io.vendorward.phi.FlowHistory;
import io.vendorward.phi.FlowLabel;
import io.vendorward.phi.FlowRules;
import io.vendorward.phi.PhiFlow;
import io.vendorward.phi.PhiFlowId;
import io.vendorward.phi.PhiFlowNumber;
import io.vendorward.tenancy.usecase.Counters;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.Fault;
import io.vendorward.vendor.Revision;
import io.vendorward.vendor.VendorId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Says for the first time which health information flows for a service. */
public final class DescribeFlow {

  private final FlowSight sight;
  private final PhiFlows flows;
  private final Counters counters;
  private final KeepCoverage coverage;
  private final Changes changes;
  private final Transactions transactions;
  private final NewIds ids;
  private final InstantSource clock;

  public DescribeFlow(
      FlowSight sight,
      PhiFlows flows,
      Counters counters,
      KeepCoverage coverage,
      Changes changes,
      Transactions transactions,
      NewIds ids,
      InstantSource clock) {
    this.sight = sight;
    this.flows = flows;
    this.counters = counters;
    this.coverage = coverage;
    this.changes = changes;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What is said.
   *
   * @param facts of the flow, given the engagement, whose parties are the flow's unless others are
   *     named
   */
  public record Command(
      VendorId vendor,
      EngagementId engagement,
      FlowLabel label,
      LocalDate from,
      Optional<LocalDate> lastDay,
      Function<Engagement, FlowFacts> facts) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Described(PhiFlow flow) implements Outcome {}

    record Invalid(List<Fault> faults) implements Outcome {
      public Invalid {
        faults = List.copyOf(faults);
      }
    }

    record UnknownEngagement() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .engagement(caller, command.vendor(), command.engagement())
                .flatMap(seen -> describe(caller, command, seen))
                .defaultIfEmpty(new Outcome.UnknownEngagement()));
  }

  private Mono<Outcome> describe(Caller caller, Command command, FlowSight.Seen seen) {
    var facts = command.facts().apply(seen.engagement());
    var faults = new ArrayList<>(FlowRules.faults(command.label(), facts, seen.around()));
    if (command.lastDay().filter(command.from()::isAfter).isPresent()) {
      faults.add(new Fault("/lastDay", "before-start"));
    }
    return faults.isEmpty()
        ? insert(caller, command, seen.engagement(), facts)
        : Mono.just(new Outcome.Invalid(faults));
  }

  private Mono<Outcome> insert(
      Caller caller, Command command, Engagement engagement, FlowFacts facts) {
    var history =
        new FlowHistory(List.of(new FlowHistory.Since(command.from(), facts)), command.lastDay());
    return counters
        .next(caller.tenant(), PhiFlowNumber.COUNTER)
        .map(number ->
            new PhiFlow(
                new PhiFlowId(ids.next()),
                new PhiFlowNumber(number),
                engagement.vendor(),
                engagement.id(),
                command.label(),
                history,
                Revision.first(clock.instant())))
        .flatMap(flow ->
            flows
                .insert(caller, flow)
                .then(changes.record(caller, FlowRecords.of("phi_flow.described", flow)))
                .then(Mono.defer(() -> coverage.of(caller, flow.vendor())))
                .thenReturn(new Outcome.Described(flow)));
  }
}
