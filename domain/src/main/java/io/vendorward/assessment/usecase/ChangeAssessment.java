package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Lifecycle;
import io.vendorward.assessment.SendRules;
import io.vendorward.assessment.Stage;
import io.vendorward.identity.Caller;
import io.vendorward.portal.Occasion;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.ContactId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/**
 * Changes due date, contacts and external ids while the assessment is open. Once it was sent, new
 * contacts are invited, and those who are no longer asked lose sight of it.
 */
public final class ChangeAssessment {

  private final AssessmentSight sight;
  private final DraftChecks checks;
  private final AssessmentJournal journal;
  private final Invitations invitations;
  private final Transactions transactions;
  private final InstantSource clock;

  public ChangeAssessment(
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

  /** The wanted values, of an assessment in the version that the caller saw. */
  public record Command(
      AssessmentId assessment,
      LocalDate due,
      Set<ContactId> contacts,
      Map<String, String> externalIds,
      long expected) {
    public Command {
      contacts = Set.copyOf(contacts);
      externalIds = Map.copyOf(externalIds);
    }
  }

  /** What became of it. */
  public sealed interface Outcome {

    record Changed(Assessment assessment) implements Outcome {}

    record NotFound() implements Outcome {}

    record Stale(Assessment current) implements Outcome {}

    record WrongState(Stage stage) implements Outcome {}

    record Faulty(SendRules.Fault fault) implements Outcome {}
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
    if (!(found instanceof Assessment.Open open)) {
      return Mono.just(new Outcome.WrongState(found.stage()));
    }
    return fault(caller, command, open)
        .flatMap(fault ->
            fault
                .<Mono<Outcome>>map(wrong -> Mono.just(new Outcome.Faulty(wrong)))
                .orElseGet(() -> change(caller, command, open)));
  }

  /** A due date that passed by itself is no reason to refuse another change. */
  private Mono<Optional<SendRules.Fault>> fault(Caller caller, Command command, Assessment open) {
    var facts = open.facts();
    return checks
        .today(caller.tenant())
        .map(today -> command.due().equals(facts.due()) ? command.due() : today)
        .flatMap(earliest ->
            checks
                .contactsOf(caller.tenant(), facts.subject().vendor())
                .map(known ->
                    open instanceof Assessment.Draft
                        ? SendRules.draft(command.due(), earliest, command.contacts(), known)
                        : SendRules.sent(command.due(), earliest, command.contacts(), known)));
  }

  private Mono<Outcome> change(Caller caller, Command command, Assessment.Open open) {
    var now = clock.instant();
    var changed = Lifecycle.amend(open, command.due(), command.contacts(), command.externalIds());
    return journal
        .write(caller, changed, "assessment.changed", now)
        .then(Mono.defer(() -> people(caller, open, changed, now)))
        .thenReturn(new Outcome.Changed(changed));
  }

  private Mono<Void> people(Caller caller, Assessment before, Assessment after, Instant at) {
    return after instanceof Assessment.Draft
        ? Mono.empty()
        : invitations
            .revoke(caller, after, beyond(before, after), at)
            .then(
                Mono.defer(
                    () -> invitations.invite(caller, after, beyond(after, before), Occasion.SENT)));
  }

  private static Set<ContactId> beyond(Assessment one, Assessment other) {
    return one.facts().contacts().stream()
        .filter(Predicate.not(other.facts().contacts()::contains))
        .collect(Collectors.toUnmodifiableSet());
  }
}
