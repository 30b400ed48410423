package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.Assessment.Reviewable;
import io.vendorward.assessment.Lifecycle;
import io.vendorward.assessment.ReviewDecision;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * Writes down a decision about one answer of an assessment that the use case holds: the decision,
 * the change, the begin of the review, and that it is to be scored again.
 */
public final class ReviewJournal {

  private final AssessmentJournal journal;
  private final Reviews reviews;
  private final Changes changes;
  private final ScoreJobs scores;

  public ReviewJournal(
      AssessmentJournal journal, Reviews reviews, Changes changes, ScoreJobs scores) {
    this.journal = journal;
    this.reviews = reviews;
    this.changes = changes;
    this.scores = scores;
  }

  Mono<Void> write(Caller caller, Reviewable reviewable, ReviewDecision decision) {
    return begin(caller, reviewable, decision.at())
        .flatMap(inReview ->
            reviews
                .decide(caller, inReview.id(), decision)
                .then(Mono.defer(() -> record(caller, inReview, decision)))
                .then(
                    Mono.defer(() -> scores.again(caller.tenant(), inReview.id(), decision.at()))));
  }

  /** The first act of a review begins it. */
  private Mono<Assessment.InReview> begin(Caller caller, Reviewable reviewable, Instant at) {
    var inReview = Lifecycle.review(reviewable, at);
    return inReview.equals(reviewable)
        ? Mono.just(inReview)
        : journal.write(caller, inReview, "assessment.review_started", at);
  }

  private Mono<Void> record(
      Caller caller, Assessment.InReview assessment, ReviewDecision decision) {
    return changes.record(caller, AssessmentChanges.decided(assessment, decision));
  }
}
