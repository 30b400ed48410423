package io.vendorward.finding.usecase;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.finding.Finding;
import io.vendorward.finding.FindingId;
import io.vendorward.finding.FindingRules;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Says by which names other systems know a finding, such as that of a ticket about it. */
public final class ChangeFinding {

  private final FindingSight sight;
  private final Findings findings;
  private final Changes changes;
  private final Transactions transactions;
  private final InstantSource clock;

  public ChangeFinding(
      FindingSight sight,
      Findings findings,
      Changes changes,
      Transactions transactions,
      InstantSource clock) {
    this.sight = sight;
    this.findings = findings;
    this.changes = changes;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The wanted names by system, of a finding in the version that the caller saw. */
  public record Command(FindingId finding, Map<String, String> externalIds, long expected) {
    public Command {
      externalIds = Map.copyOf(externalIds);
    }
  }

  /** What became of it. */
  public sealed interface Outcome {

    record Changed(Finding finding) implements Outcome {}

    record Stale(Finding current) implements Outcome {}

    record NotFound() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .hold(caller, command.finding())
                .flatMap(found ->
                    found.version() == command.expected()
                        ? change(caller, command, found)
                        : Mono.just(new Outcome.Stale(found)))
                .defaultIfEmpty(new Outcome.NotFound()));
  }

  private Mono<Outcome> change(Caller caller, Command command, Finding found) {
    var changed = FindingRules.knownAs(found, command.externalIds(), clock.instant());
    return findings
        .update(caller, changed)
        .flatMap(done ->
            done
                ? changes
                    .record(caller, FindingChanges.of(FindingChanges.CHANGED, changed))
                    .thenReturn(new Outcome.Changed(changed))
                : Mono.just(new Outcome.Stale(found)));
  }
}
