package io.vendorward.phi.usecase;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.phi.BaDetermination;
import io.vendorward.phi.Determination;
import io.vendorward.phi.DeterminationId;
import io.vendorward.phi.DeterminationRules;
import io.vendorward.phi.PhiFlowId;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.Fault;
import io.vendorward.vendor.Revision;
import io.vendorward.vendor.VendorId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Records that a service, or a flow of it, makes no business associate. */
public final class MakeDetermination {

  private final FlowSight sight;
  private final Determinations determinations;
  private final KeepCoverage coverage;
  private final Changes changes;
  private final Transactions transactions;
  private final NewIds ids;
  private final InstantSource clock;

  public MakeDetermination(
      FlowSight sight,
      Determinations determinations,
      KeepCoverage coverage,
      Changes changes,
      Transactions transactions,
      NewIds ids,
      InstantSource clock) {
    this.sight = sight;
    this.determinations = determinations;
    this.coverage = coverage;
    this.changes = changes;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  /** What was determined. */
  public record Command(
      VendorId vendor,
      EngagementId engagement,
      Optional<PhiFlowId> flow,
      Determination determination,
      BaDetermination.Rationale rationale,
      LocalDate reviewOn) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Made(BaDetermination determination) implements Outcome {}

    record Invalid(List<Fault> faults) implements Outcome {
      public Invalid {
        faults = List.copyOf(faults);
      }
    }

    record UnknownEngagement() implements Outcome {}

    record UnknownFlow() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .engagement(caller, command.vendor(), command.engagement())
                .flatMap(_ -> decide(caller, command))
                .defaultIfEmpty(new Outcome.UnknownEngagement()));
  }

  private Mono<Outcome> decide(Caller caller, Command command) {
    var faults =
        DeterminationRules.faults(command.determination(), command.rationale(), command.reviewOn());
    if (!faults.isEmpty()) {
      return Mono.just(new Outcome.Invalid(faults));
    }
    return Mono.justOrEmpty(command.flow())
        .flatMap(flow -> sight.flow(caller, flow))
        .filter(flow -> flow.engagement().equals(command.engagement()))
        .hasElement()
        .flatMap(found ->
            found || command.flow().isEmpty()
                ? insert(caller, command)
                : Mono.just(new Outcome.UnknownFlow()));
  }

  private Mono<Outcome> insert(Caller caller, Command command) {
    var made =
        new BaDetermination(
            new DeterminationId(ids.next()),
            command.vendor(),
            command.engagement(),
            command.flow(),
            command.determination(),
            command.rationale(),
            command.reviewOn(),
            Revision.first(clock.instant()));
    return determinations
        .insert(caller, made)
        .then(changes.record(caller, DeterminationRecords.of("ba_determination.made", made)))
        .then(Mono.defer(() -> coverage.of(caller, made.vendor())))
        .thenReturn(new Outcome.Made(made));
  }
}
