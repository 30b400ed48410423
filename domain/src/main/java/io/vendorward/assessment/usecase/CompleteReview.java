package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Lifecycle;
import io.vendorward.assessment.ReviewRules;
import io.vendorward.assessment.ReviewRules.CompletionVerdict;
import io.vendorward.assessment.Stage;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import java.util.List;
import reactor.core.publisher.Mono;

/** Ends a review, once the answers that it is about have their score and findings. */
public final class CompleteReview {

  private final AssessmentSight sight;
  private final AssessmentJournal journal;
  private final Reviews reviews;
  private final Submissions submissions;
  private final ScoredSubmissions scored;
  private final Transactions transactions;
  private final InstantSource clock;

  public CompleteReview(
      AssessmentSight sight,
      AssessmentJournal journal,
      Reviews reviews,
      Submissions submissions,
      ScoredSubmissions scored,
      Transactions transactions,
      InstantSource clock) {
    this.sight = sight;
    this.journal = journal;
    this.reviews = reviews;
    this.submissions = submissions;
    this.scored = scored;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What to complete, in the version that the caller saw. */
  public record Command(AssessmentId assessment, long expected) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Completed(Assessment.Completed assessment) implements Outcome {}

    record NotFound() implements Outcome {}

    record Stale(Assessment current) implements Outcome {}

    record WrongState(Stage stage) implements Outcome {}

    /** Questions marked to be returned: return them, or decide otherwise, first. */
    record StillToReturn(List<QuestionKey> questions) implements Outcome {
      public StillToReturn {
        questions = List.copyOf(questions);
      }
    }

    /** Handed in a moment ago: whoever completes it has not seen the score yet. */
    record ScorePending() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .hold(caller, command.assessment())
                .flatMap(found ->
                    found.version() == command.expected()
                        ? decide(caller, found)
                        : Mono.just(new Outcome.Stale(found)))
                .defaultIfEmpty(new Outcome.NotFound()));
  }

  private Mono<Outcome> decide(Caller caller, Assessment found) {
    return reviews
        .decisions(caller.tenant(), found.id())
        .map(decisions -> ReviewRules.complete(found, decisions))
        .flatMap(verdict ->
            switch (verdict) {
              case CompletionVerdict.WrongState(var stage) ->
                  Mono.just(new Outcome.WrongState(stage));
              case CompletionVerdict.StillToReturn(var questions) ->
                  Mono.just(new Outcome.StillToReturn(questions));
              case CompletionVerdict.Acceptable(var reviewable) ->
                  submissions
                      .latest(caller.tenant(), found.id())
                      .filterWhen(submission -> scored.isScored(caller.tenant(), submission.id()))
                      .flatMap(_ -> complete(caller, reviewable))
                      .defaultIfEmpty(new Outcome.ScorePending());
            });
  }

  private Mono<Outcome> complete(Caller caller, Assessment.Reviewable reviewable) {
    var now = clock.instant();
    return journal
        .write(caller, Lifecycle.complete(reviewable, now), "assessment.completed", now)
        .map(Outcome.Completed::new);
  }
}
