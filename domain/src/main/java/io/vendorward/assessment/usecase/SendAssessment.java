package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentFacts;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Lifecycle;
import io.vendorward.assessment.SendRules;
import io.vendorward.assessment.Stage;
import io.vendorward.identity.Caller;
import io.vendorward.portal.Occasion;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import reactor.core.publisher.Mono;

/** Sends a draft: from now on its questionnaire is fixed and its contacts may answer. */
public final class SendAssessment {

  private final AssessmentSight sight;
  private final DraftChecks checks;
  private final AssessmentJournal journal;
  private final Invitations invitations;
  private final Transactions transactions;
  private final InstantSource clock;

  public SendAssessment(
      AssessmentSight sight,
      DraftChecks checks,
      AssessmentJournal journal,
      Invitations invitations,
      Transactions transactions,
      InstantSource clock) {
    this.sight = sight;
    this.checks = checks;
    this.journal = journal;
    this.invitations = invitations;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A draft to send, in the version that the caller saw. */
  public record Command(AssessmentId assessment, long expected) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Sent(Assessment.Sent assessment) implements Outcome {}

    record NotFound() implements Outcome {}

    record Stale(Assessment current) implements Outcome {}

    record WrongState(Stage stage) implements Outcome {}

    /** The questionnaire was retired since the draft was made. */
    record TemplateNotOffered() implements Outcome {}

    record Faulty(SendRules.Fault fault) implements Outcome {}
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
    if (!(found instanceof Assessment.Draft draft)) {
      return Mono.just(new Outcome.WrongState(found.stage()));
    }
    return checks
        .isOffered(caller.tenant(), draft.facts().pin().version())
        .flatMap(offered ->
            offered ? checkPeople(caller, draft) : Mono.just(new Outcome.TemplateNotOffered()));
  }

  private Mono<Outcome> checkPeople(Caller caller, Assessment.Draft draft) {
    AssessmentFacts facts = draft.facts();
    return checks
        .today(caller.tenant())
        .flatMap(today ->
            checks
                .contactsOf(caller.tenant(), facts.subject().vendor())
                .map(known -> SendRules.sent(facts.due(), today, facts.contacts(), known)))
        .flatMap(fault ->
            fault
                .<Mono<Outcome>>map(wrong -> Mono.just(new Outcome.Faulty(wrong)))
                .orElseGet(() -> send(caller, draft)));
  }

  private Mono<Outcome> send(Caller caller, Assessment.Draft draft) {
    var now = clock.instant();
    var sent = Lifecycle.send(draft, now);
    return journal
        .write(caller, sent, "assessment.sent", now)
        .then(
            Mono.defer(
                () -> invitations.invite(caller, sent, sent.facts().contacts(), Occasion.SENT)))
        .thenReturn(new Outcome.Sent(sent));
  }
}
