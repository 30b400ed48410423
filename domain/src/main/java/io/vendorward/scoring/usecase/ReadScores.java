package io.vendorward.scoring.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.usecase.Assessments;
import io.vendorward.assessment.usecase.Submissions;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Reach;
import io.vendorward.scoring.ScoreEntry;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.usecase.Vendors;
import java.util.List;
import reactor.core.publisher.Mono;

/** The score of an assessment, and those it had before. */
public final class ReadScores {

  private final Assessments assessments;
  private final Submissions submissions;
  private final Vendors vendors;
  private final ScoreLedger ledger;
  private final Transactions transactions;

  public ReadScores(
      Assessments assessments,
      Submissions submissions,
      Vendors vendors,
      ScoreLedger ledger,
      Transactions transactions) {
    this.assessments = assessments;
    this.submissions = submissions;
    this.vendors = vendors;
    this.ledger = ledger;
    this.transactions = transactions;
  }

  /** What there is. */
  public sealed interface Outcome {

    record Found(ScoreEntry entry) implements Outcome {}

    /** Nothing was handed in yet. */
    record NotSubmitted() implements Outcome {}

    /** Handed in, and not yet scored. */
    record Pending() implements Outcome {}

    record NotFound() implements Outcome {}
  }

  public Mono<Outcome> current(Caller caller, AssessmentId id) {
    return transactions.within(
        caller.scope(),
        () ->
            sight(caller, id)
                .flatMap(_ ->
                    submissions
                        .latest(caller.tenant(), id)
                        .flatMap(latest ->
                            ledger
                                .current(caller.tenant(), latest.id())
                                .<Outcome>map(Outcome.Found::new)
                                .defaultIfEmpty(new Outcome.Pending()))
                        .defaultIfEmpty(new Outcome.NotSubmitted()))
                .defaultIfEmpty(new Outcome.NotFound()));
  }

  /** Newest first; empty when there is no such assessment in reach. */
  public Mono<List<ScoreEntry>> history(Caller caller, AssessmentId id) {
    return transactions.within(
        caller.scope(), () -> sight(caller, id).flatMap(_ -> ledger.history(caller.tenant(), id)));
  }

  private Mono<Assessment> sight(Caller caller, AssessmentId id) {
    return assessments
        .find(caller.tenant(), id)
        .filterWhen(found ->
            caller.reach() instanceof Reach.Everything
                ? Mono.just(true)
                : vendors.findFor(caller, found.facts().subject().vendor()).hasElement());
  }
}
