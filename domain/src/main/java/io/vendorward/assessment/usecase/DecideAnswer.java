package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.Assessment.Reviewable;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.ReviewDecision;
import io.vendorward.assessment.ReviewDecision.Verdict;
import io.vendorward.assessment.Stage;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Decides on one answer: accept it, mark it to be returned, or take a decision back. */
public final class DecideAnswer {

  private static final long NONE = 0;

  private final AssessmentSight sight;
  private final PinnedQuestionnaires questionnaires;
  private final Reviews reviews;
  private final ReviewJournal journal;
  private final Transactions transactions;
  private final InstantSource clock;

  public DecideAnswer(
      AssessmentSight sight,
      PinnedQuestionnaires questionnaires,
      Reviews reviews,
      ReviewJournal journal,
      Transactions transactions,
      InstantSource clock) {
    this.sight = sight;
    this.questionnaires = questionnaires;
    this.reviews = reviews;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * A decision.
   *
   * @param expected version of the decision that it replaces, 0 for the first
   */
  public record Command(
      AssessmentId assessment,
      QuestionKey question,
      Verdict verdict,
      String comment,
      long expected) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Decided(ReviewDecision decision) implements Outcome {}

    record NotFound() implements Outcome {}

    record UnknownQuestion() implements Outcome {}

    record WrongState(Stage stage) implements Outcome {}

    /** The vendor is told why a question is returned. */
    record ReasonMissing() implements Outcome {}

    record Stale(Optional<ReviewDecision> current) implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .hold(caller, command.assessment())
                .flatMap(found -> check(caller, command, found))
                .defaultIfEmpty(new Outcome.NotFound()));
  }

  private Mono<Outcome> check(Caller caller, Command command, Assessment found) {
    if (!(found instanceof Reviewable reviewable)) {
      return Mono.just(new Outcome.WrongState(found.stage()));
    }
    if (command.verdict() == Verdict.TO_RETURN && command.comment().isBlank()) {
      return Mono.just(new Outcome.ReasonMissing());
    }
    return questionnaires
        .of(caller, found)
        .flatMap(pinned ->
            pinned.question(command.question()).isPresent()
                ? replace(caller, command, reviewable)
                : Mono.just(new Outcome.UnknownQuestion()));
  }

  private Mono<Outcome> replace(Caller caller, Command command, Reviewable reviewable) {
    return reviews
        .decision(caller.tenant(), command.assessment(), command.question())
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .flatMap(current ->
            current.map(ReviewDecision::version).orElse(NONE) == command.expected()
                ? decide(caller, command, reviewable)
                : Mono.just(new Outcome.Stale(current)));
  }

  private Mono<Outcome> decide(Caller caller, Command command, Reviewable reviewable) {
    var decision =
        new ReviewDecision(
            command.question(),
            command.verdict(),
            command.comment(),
            command.expected() + 1,
            caller.actor().reference(),
            clock.instant());
    return journal.write(caller, reviewable, decision).thenReturn(new Outcome.Decided(decision));
  }
}
