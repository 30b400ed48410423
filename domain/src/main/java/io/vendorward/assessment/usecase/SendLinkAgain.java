package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Stage;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.portal.Occasion;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.ContactId;
import java.time.InstantSource;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Mails a fresh link to people who were asked, while the vendor still owes answers. */
public final class SendLinkAgain {

  private final AssessmentSight sight;
  private final Invitations invitations;
  private final Changes changes;
  private final Transactions transactions;
  private final InstantSource clock;

  public SendLinkAgain(
      AssessmentSight sight,
      Invitations invitations,
      Changes changes,
      Transactions transactions,
      InstantSource clock) {
    this.sight = sight;
    this.invitations = invitations;
    this.changes = changes;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** To whom; none means all who were asked. */
  public record Command(AssessmentId assessment, Set<ContactId> contacts) {
    public Command {
      contacts = Set.copyOf(contacts);
    }
  }

  /** What became of it. */
  public sealed interface Outcome {

    record Sent(Assessment assessment) implements Outcome {}

    record NotFound() implements Outcome {}

    record WrongState(Stage stage) implements Outcome {}

    record UnknownContact() implements Outcome {}
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
    if (!(found instanceof Assessment.Answerable)) {
      return Mono.just(new Outcome.WrongState(found.stage()));
    }
    var asked = found.facts().contacts();
    if (!asked.containsAll(command.contacts())) {
      return Mono.just(new Outcome.UnknownContact());
    }
    var people = command.contacts().isEmpty() ? asked : command.contacts();
    return invitations
        .invite(caller, found, people, Occasion.SENT_AGAIN)
        .then(
            Mono.defer(() ->
                changes.record(
                    caller, AssessmentChanges.of(found, "assessment.link_sent", clock.instant()))))
        .thenReturn(new Outcome.Sent(found));
  }
}
