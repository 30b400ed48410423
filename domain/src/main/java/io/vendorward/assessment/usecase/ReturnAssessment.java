package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.Assessment.Reviewable;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Lifecycle;
import io.vendorward.assessment.ReturnedQuestion;
import io.vendorward.assessment.ReviewRules;
import io.vendorward.assessment.ReviewRules.ReturnVerdict;
import io.vendorward.assessment.Stage;
import io.vendorward.assessment.ToReturn;
import io.vendorward.identity.Caller;
import io.vendorward.portal.Occasion;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Gives questions back to the vendor, who is told why and may then change only those. */
public final class ReturnAssessment {

  private final AssessmentSight sight;
  private final PinnedQuestionnaires questionnaires;
  private final AssessmentJournal journal;
  private final Reviews reviews;
  private final ReturnedQuestions returnedQuestions;
  private final Invitations invitations;
  private final Transactions transactions;
  private final InstantSource clock;

  public ReturnAssessment(
      AssessmentSight sight,
      PinnedQuestionnaires questionnaires,
      AssessmentJournal journal,
      Reviews reviews,
      Invitations invitations,
      Transactions transactions,
      InstantSource clock) {
    this.sight = sight;
    this.questionnaires = questionnaires;
    this.journal = journal;
    this.reviews = reviews;
    this.returnedQuestions = new ReturnedQuestions(reviews);
    this.invitations = invitations;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What to return, of the version that the caller saw. */
  public record Command(AssessmentId assessment, ToReturn what, long expected) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Returned(Assessment.Returned assessment, List<ReturnedQuestion> questions)
        implements Outcome {
      public Returned {
        questions = List.copyOf(questions);
      }
    }

    record NotFound() implements Outcome {}

    record Stale(Assessment current) implements Outcome {}

    record WrongState(Stage stage) implements Outcome {}

    record UnknownQuestions(List<QuestionKey> questions) implements Outcome {
      public UnknownQuestions {
        questions = List.copyOf(questions);
      }
    }

    record ReasonMissing(Optional<QuestionKey> question) implements Outcome {}

    record NothingMarked() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .hold(caller, command.assessment())
                .flatMap(found ->
                    found.version() == command.expected()
                        ? decide(caller, command, found)
                        : Mono.just(new Outcome.Stale(found)))
                .defaultIfEmpty(new Outcome.NotFound()));
  }

  private Mono<Outcome> decide(Caller caller, Command command, Assessment found) {
    return questionnaires
        .of(caller, found)
        .zipWhen(_ -> reviews.decisions(caller.tenant(), found.id()))
        .map(known ->
            ReviewRules.sendBack(
                found, known.getT1().questionnaire(), command.what(), known.getT2()))
        .flatMap(verdict ->
            switch (verdict) {
              case ReturnVerdict.WrongState(var stage) -> Mono.just(new Outcome.WrongState(stage));
              case ReturnVerdict.UnknownQuestions(var unknown) ->
                  Mono.just(new Outcome.UnknownQuestions(unknown));
              case ReturnVerdict.ReasonMissing(var question) ->
                  Mono.just(new Outcome.ReasonMissing(question));
              case ReturnVerdict.NothingMarked() -> Mono.just(new Outcome.NothingMarked());
              case ReturnVerdict.Acceptable(var reviewable, var questions) ->
                  sendBack(caller, reviewable, questions);
            });
  }

  private Mono<Outcome> sendBack(
      Caller caller, Reviewable reviewable, List<ReturnedQuestion> questions) {
    var now = clock.instant();
    var returned = Lifecycle.sendBack(reviewable, now);
    return journal
        .write(caller, returned, AssessmentChanges.returned(returned, questions, now))
        .then(Mono.defer(() -> returnedQuestions.write(caller, returned, questions, now)))
        .then(
            Mono.defer(() ->
                invitations.invite(
                    caller, returned, returned.facts().contacts(), Occasion.RETURNED)))
        .thenReturn(new Outcome.Returned(returned, questions));
  }
}
