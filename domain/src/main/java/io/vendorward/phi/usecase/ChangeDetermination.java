package io.vendorward.phi.usecase;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.phi.BaDetermination;
import io.vendorward.phi.DeterminationEdit;
import io.vendorward.phi.DeterminationId;
import io.vendorward.phi.DeterminationRules;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Fault;
import java.time.InstantSource;
import java.util.List;
import reactor.core.publisher.Mono;

/** Renews or ends a determination. */
public final class ChangeDetermination {

  private final FlowSight sight;
  private final Determinations determinations;
  private final KeepCoverage coverage;
  private final Changes changes;
  private final Transactions transactions;
  private final InstantSource clock;

  public ChangeDetermination(
      FlowSight sight,
      Determinations determinations,
      KeepCoverage coverage,
      Changes changes,
      Transactions transactions,
      InstantSource clock) {
    this.sight = sight;
    this.determinations = determinations;
    this.coverage = coverage;
    this.changes = changes;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What is to happen to a determination, in the version that the caller saw. */
  public record Command(DeterminationId determination, long expected, DeterminationEdit edit) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Changed(BaDetermination determination) implements Outcome {}

    record Invalid(List<Fault> faults) implements Outcome {
      public Invalid {
        faults = List.copyOf(faults);
      }
    }

    record Stale(BaDetermination current) implements Outcome {}

    record NotFound() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            determinations
                .find(caller.tenant(), command.determination())
                .filterWhen(found -> sight.reaches(caller, found.vendor()))
                .flatMap(found ->
                    found.version() == command.expected()
                        ? decide(caller, found, command.edit())
                        : Mono.just(new Outcome.Stale(found)))
                .defaultIfEmpty(new Outcome.NotFound()));
  }

  private Mono<Outcome> decide(Caller caller, BaDetermination made, DeterminationEdit edit) {
    return switch (DeterminationRules.edit(made, edit)) {
      case DeterminationRules.Verdict.Faulty(var faults) -> Mono.just(new Outcome.Invalid(faults));
      case DeterminationRules.Verdict.Acceptable(var changed, var rationale, var reviewOn) ->
          save(
              caller,
              made,
              made.next(changed, rationale, reviewOn, clock.instant()),
              switch (edit) {
                case DeterminationEdit.Renew _ -> "ba_determination.renewed";
                case DeterminationEdit.End _ -> "ba_determination.ended";
              });
    };
  }

  private Mono<Outcome> save(
      Caller caller, BaDetermination before, BaDetermination after, String type) {
    return determinations
        .update(caller, after)
        .flatMap(saved ->
            saved
                ? changes
                    .record(caller, DeterminationRecords.of(type, after))
                    .then(Mono.defer(() -> coverage.of(caller, after.vendor())))
                    .thenReturn(new Outcome.Changed(after))
                : Mono.just(new Outcome.Stale(before)));
  }
}
