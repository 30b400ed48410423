package io.vendorward.finding.usecase;

import io.vendorward.finding.Finding;
import io.vendorward.finding.FindingId;
import io.vendorward.finding.FindingRules;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import reactor.core.publisher.Mono;

/** Opens a closed or dismissed finding again. */
public final class ReopenFinding {

  private final FindingSight sight;
  private final FindingVerdicts verdicts;
  private final Transactions transactions;
  private final InstantSource clock;

  public ReopenFinding(
      FindingSight sight,
      FindingVerdicts verdicts,
      Transactions transactions,
      InstantSource clock) {
    this.sight = sight;
    this.verdicts = verdicts;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What to reopen, in the version that the caller saw. */
  public record Command(FindingId finding, long expected) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Reopened(Finding.Open finding) implements Outcome {}

    record AlreadyOpen(Finding current) implements Outcome {}

    record Stale(Finding current) implements Outcome {}

    record NotFound() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .hold(caller, command.finding())
                .flatMap(found -> decide(caller, command, found))
                .defaultIfEmpty(new Outcome.NotFound()));
  }

  private Mono<Outcome> decide(Caller caller, Command command, Finding found) {
    return found.version() == command.expected()
        ? FindingRules.reopen(found, clock.instant())
            .map(open -> save(caller, found, open))
            .orElseGet(() -> Mono.just(new Outcome.AlreadyOpen(found)))
        : Mono.just(new Outcome.Stale(found));
  }

  private Mono<Outcome> save(Caller caller, Finding before, Finding.Open open) {
    return verdicts
        .write(caller, open, FindingChanges.REOPENED)
        .map(done -> done ? new Outcome.Reopened(open) : new Outcome.Stale(before));
  }
}
