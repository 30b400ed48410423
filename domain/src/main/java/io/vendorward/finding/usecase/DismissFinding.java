package io.vendorward.finding.usecase;

import io.vendorward.finding.Finding;
import io.vendorward.finding.FindingId;
import io.vendorward.finding.FindingRules;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import reactor.core.publisher.Mono;

/** Dismisses a finding, with a reason; the score stays what it is. */
public final class DismissFinding {

  private final FindingSight sight;
  private final FindingVerdicts verdicts;
  private final Transactions transactions;
  private final InstantSource clock;

  public DismissFinding(
      FindingSight sight,
      FindingVerdicts verdicts,
      Transactions transactions,
      InstantSource clock) {
    this.sight = sight;
    this.verdicts = verdicts;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What to dismiss, in the version that the caller saw.
   *
   * @param reason not blank
   */
  public record Command(FindingId finding, String reason, long expected) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Dismissed(Finding.Dismissed finding) implements Outcome {}

    record NotOpen(Finding current) implements Outcome {}

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
    if (found.version() != command.expected()) {
      return Mono.just(new Outcome.Stale(found));
    }
    if (!(found instanceof Finding.Open open)) {
      return Mono.just(new Outcome.NotOpen(found));
    }
    var dismissed =
        FindingRules.dismiss(
            open, command.reason().strip(), caller.actor().reference(), clock.instant());
    return verdicts
        .write(caller, dismissed, FindingChanges.DISMISSED)
        .map(done -> done ? new Outcome.Dismissed(dismissed) : new Outcome.Stale(found));
  }
}
