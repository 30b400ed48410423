package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentFacts;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.AssessmentNumber;
import io.vendorward.assessment.Milestones;
import io.vendorward.assessment.Pin;
import io.vendorward.assessment.SendRules;
import io.vendorward.assessment.Sender;
import io.vendorward.assessment.Subject;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.tenancy.usecase.Counters;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.ContactId;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.VendorId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Makes a draft of an assessment: of whom, by which questionnaire, until when, asking whom. */
public final class CreateAssessment {

  private final DraftChecks checks;
  private final Assessments assessments;
  private final Counters counters;
  private final NewIds ids;
  private final Changes changes;
  private final Transactions transactions;
  private final InstantSource clock;

  public CreateAssessment(
      DraftChecks checks,
      Assessments assessments,
      Counters counters,
      NewIds ids,
      Changes changes,
      Transactions transactions,
      InstantSource clock) {
    this.checks = checks;
    this.assessments = assessments;
    this.counters = counters;
    this.ids = ids;
    this.changes = changes;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * A draft to make.
   *
   * @param senderName whom the vendor will read as the one who asks; without it the caller
   */
  public record Command(
      VendorId vendor,
      Optional<EngagementId> engagement,
      TemplateVersionId templateVersion,
      LocalDate due,
      Set<ContactId> contacts,
      Optional<String> senderName,
      Map<String, String> externalIds) {
    public Command {
      contacts = Set.copyOf(contacts);
      externalIds = Map.copyOf(externalIds);
    }
  }

  /** What became of it. */
  public sealed interface Outcome {

    record Created(Assessment.Draft draft) implements Outcome {}

    record UnknownVendor() implements Outcome {}

    record VendorArchived() implements Outcome {}

    record UnknownEngagement() implements Outcome {}

    /** There is no such version, or it is not offered: not published yet, or retired. */
    record TemplateNotOffered() implements Outcome {}

    record Faulty(SendRules.Fault fault) implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            checks
                .check(caller, command)
                .flatMap(checked ->
                    switch (checked) {
                      case DraftChecks.Checked.Refused(var outcome) -> Mono.just(outcome);
                      case DraftChecks.Checked.Fit(var pin) -> create(caller, command, pin);
                    }));
  }

  private Mono<Outcome> create(Caller caller, Command command, Pin pin) {
    return counters
        .next(caller.tenant(), AssessmentChanges.KIND)
        .map(number -> draft(caller, command, pin, number))
        .flatMap(draft ->
            assessments
                .insert(caller, draft)
                .then(
                    Mono.defer(() ->
                        changes.record(
                            caller,
                            AssessmentChanges.of(draft, "assessment.created", draft.since()))))
                .thenReturn(new Outcome.Created(draft)));
  }

  private Assessment.Draft draft(Caller caller, Command command, Pin pin, long number) {
    return new Assessment.Draft(
        new AssessmentFacts(
            new AssessmentId(ids.next()),
            new AssessmentNumber(number),
            new Subject(command.vendor(), command.engagement()),
            pin,
            command.due(),
            command.contacts(),
            sender(caller, command),
            command.externalIds(),
            Milestones.NONE,
            0,
            1),
        clock.instant());
  }

  private static Sender sender(Caller caller, Command command) {
    return new Sender(
        caller.actor().reference(),
        command.senderName().orElseGet(() -> Callers.name(caller.actor())));
  }
}
