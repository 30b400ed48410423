package io.vendorward.phi.usecase;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.phi.FlowEdit;
import io.vendorward.phi.FlowRules;
import io.vendorward.phi.FlowRules.Verdict;
import io.vendorward.phi.PhiFlow;
import io.vendorward.phi.PhiFlowId;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Fault;
import java.time.InstantSource;
import java.util.List;
import reactor.core.publisher.Mono;

/** Says something else of a flow: that it changed, that it was described wrongly, that it ended. */
public final class ChangeFlow {

  private final FlowSight sight;
  private final PhiFlows flows;
  private final KeepCoverage coverage;
  private final Changes changes;
  private final Transactions transactions;
  private final InstantSource clock;

  public ChangeFlow(
      FlowSight sight,
      PhiFlows flows,
      KeepCoverage coverage,
      Changes changes,
      Transactions transactions,
      InstantSource clock) {
    this.sight = sight;
    this.flows = flows;
    this.coverage = coverage;
    this.changes = changes;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What is said of a flow, in the version that the caller saw. */
  public record Command(PhiFlowId flow, long expected, FlowEdit edit) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Changed(PhiFlow flow) implements Outcome {}

    record Invalid(List<Fault> faults) implements Outcome {
      public Invalid {
        faults = List.copyOf(faults);
      }
    }

    record Stale(PhiFlow current) implements Outcome {}

    record NotFound() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .flow(caller, command.flow())
                .flatMap(flow ->
                    flow.version() == command.expected()
                        ? decide(caller, flow, command.edit())
                        : Mono.just(new Outcome.Stale(flow)))
                .defaultIfEmpty(new Outcome.NotFound()));
  }

  private Mono<Outcome> decide(Caller caller, PhiFlow flow, FlowEdit edit) {
    return sight
        .around(caller, flow.vendor())
        .map(around -> FlowRules.edit(flow, edit, around))
        .flatMap(verdict ->
            switch (verdict) {
              case Verdict.Faulty(var faults) -> Mono.just(new Outcome.Invalid(faults));
              case Verdict.Acceptable(var label, var history) ->
                  save(caller, flow, flow.next(label, history, clock.instant()), type(edit));
            });
  }

  private Mono<Outcome> save(Caller caller, PhiFlow before, PhiFlow after, String type) {
    return flows
        .update(caller, after)
        .flatMap(saved ->
            saved
                ? changes
                    .record(caller, FlowRecords.of(type, before, after))
                    .then(Mono.defer(() -> coverage.of(caller, after.vendor())))
                    .thenReturn(new Outcome.Changed(after))
                : Mono.just(new Outcome.Stale(before)));
  }

  private static String type(FlowEdit edit) {
    return switch (edit) {
      case FlowEdit.Relabel _ -> "phi_flow.relabelled";
      case FlowEdit.Amend _ -> "phi_flow.amended";
      case FlowEdit.Correct _ -> "phi_flow.corrected";
      case FlowEdit.End _ -> "phi_flow.ended";
      case FlowEdit.Resume _ -> "phi_flow.resumed";
    };
  }
}
