package io.vendorward.assessment;

import io.vendorward.vendor.ContactId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What every assessment has, in whatever state.
 *
 * @param due the last day to answer, in the tenant's zone
 * @param contacts the vendor's people who are asked
 * @param externalIds its names in other systems, by system
 * @param round how often it was returned
 * @param version rises with every change of the assessment, but not with its answers
 */
public record AssessmentFacts(
    AssessmentId id,
    AssessmentNumber number,
    Subject subject,
    Pin pin,
    LocalDate due,
    Set<ContactId> contacts,
    Sender sender,
    Map<String, String> externalIds,
    Milestones milestones,
    int round,
    long version) {

  public AssessmentFacts {
    contacts = Set.copyOf(contacts);
    externalIds = Map.copyOf(externalIds);
  }

  /** The same after one more change. */
  AssessmentFacts next(Milestones reached) {
    return copy(due, contacts, externalIds, reached, round);
  }

  AssessmentFacts nextRound() {
    return copy(due, contacts, externalIds, milestones, round + 1);
  }

  AssessmentFacts amended(
      LocalDate newDue, Set<ContactId> newContacts, Map<String, String> newExternalIds) {
    return copy(newDue, newContacts, newExternalIds, milestones, round);
  }

  private AssessmentFacts copy(
      LocalDate newDue,
      Set<ContactId> newContacts,
      Map<String, String> newExternalIds,
      Milestones reached,
      int newRound) {
    return new AssessmentFacts(
        id,
        number,
        subject,
        pin,
        newDue,
        newContacts,
        sender,
        newExternalIds,
        reached,
        newRound,
        version + 1);
  }
}
