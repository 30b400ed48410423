package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Lifecycle;
import io.vendorward.assessment.Stage;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import reactor.core.publisher.Mono;

/** Calls an assessment off; what was answered stays, and the vendor's inbox says so. */
public final class CancelAssessment {

  private final AssessmentSight sight;
  private final AssessmentJournal journal;
  private final Transactions transactions;
  private final InstantSource clock;

  public CancelAssessment(
      AssessmentSight sight,
      AssessmentJournal journal,
      Transactions transactions,
      InstantSource clock) {
    this.sight = sight;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What to cancel, in the version that the caller saw. */
  public record Command(AssessmentId assessment, long expected) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Cancelled(Assessment.Cancelled assessment) implements Outcome {}

    record NotFound() implements Outcome {}

    record Stale(Assessment current) implements Outcome {}

    record WrongState(Stage stage) implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .hold(caller, command.assessment())
                .flatMap(found -> decide(caller, command, found))
                .defaultIfEmpty(new Outcome.NotFound()));
  }

  private Mono<Outcome> decide(Caller caller, Command command, Assessment found) {
    if (found.version() != command.expected()) {
      return Mono.just(new Outcome.Stale(found));
    }
    if (!(found instanceof Assessment.Open open)) {
      return Mono.just(new Outcome.WrongState(found.stage()));
    }
    var now = clock.instant();
    return journal
        .write(caller, Lifecycle.cancel(open, now), "assessment.cancelled", now)
        .map(Outcome.Cancelled::new);
  }
}
