package io.vendorward.assessment;

import io.vendorward.assessment.Assessment.Cancelled;
import io.vendorward.assessment.Assessment.Completed;
import io.vendorward.assessment.Assessment.Draft;
import io.vendorward.assessment.Assessment.InProgress;
import io.vendorward.assessment.Assessment.InReview;
import io.vendorward.assessment.Assessment.Open;
import io.vendorward.assessment.Assessment.Returned;
import io.vendorward.assessment.Assessment.Reviewable;
import io.vendorward.assessment.Assessment.Sent;
import io.vendorward.assessment.Assessment.Submittable;
import io.vendorward.assessment.Assessment.Submitted;
import io.vendorward.vendor.ContactId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** The transitions of an assessment. A step that the diagram does not have does not compile. */
public final class Lifecycle {

  private Lifecycle() {}

  public static Sent send(Draft draft, Instant at) {
    return new Sent(draft.facts().next(draft.facts().milestones().sentAt(at)), at);
  }

  /** The first answer was saved. */
  public static InProgress begin(Sent sent, Instant at) {
    return new InProgress(sent.facts().next(sent.facts().milestones().startedAt(at)), at);
  }

  public static Submitted submit(Submittable answered, Instant at) {
    return new Submitted(answered.facts().next(answered.facts().milestones().submittedAt(at)), at);
  }

  /** Any act of review begins it; one that was begun goes on. */
  public static InReview review(Reviewable submitted, Instant at) {
    return switch (submitted) {
      case Submitted first -> new InReview(first.facts().next(first.facts().milestones()), at);
      case InReview begun -> begun;
    };
  }

  public static Returned sendBack(Reviewable submitted, Instant at) {
    return new Returned(submitted.facts().nextRound(), at);
  }

  public static Completed complete(Reviewable submitted, Instant at) {
    return new Completed(
        submitted.facts().next(submitted.facts().milestones().completedAt(at)), at);
  }

  public static InReview reopen(Completed completed, Instant at) {
    return new InReview(completed.facts().next(completed.facts().milestones()), at);
  }

  public static Cancelled cancel(Open open, Instant at) {
    return new Cancelled(open.facts().next(open.facts().milestones()), at);
  }

  /** Changes what may change while the assessment is open, without changing its state. */
  public static Open amend(
      Open open, LocalDate due, Set<ContactId> contacts, Map<String, String> externalIds) {
    var facts = open.facts().amended(due, contacts, externalIds);
    return switch (open) {
      case Draft draft -> new Draft(facts, draft.since());
      case Sent sent -> new Sent(facts, sent.since());
      case InProgress begun -> new InProgress(facts, begun.since());
      case Submitted submitted -> new Submitted(facts, submitted.since());
      case InReview reviewed -> new InReview(facts, reviewed.since());
      case Returned returned -> new Returned(facts, returned.since());
    };
  }

  /** An assessment as it was kept: the state by its name. */
  public static Assessment restore(Stage stage, AssessmentFacts facts, Instant since) {
    return switch (stage) {
      case DRAFT -> new Draft(facts, since);
      case SENT -> new Sent(facts, since);
      case IN_PROGRESS -> new InProgress(facts, since);
      case SUBMITTED -> new Submitted(facts, since);
      case IN_REVIEW -> new InReview(facts, since);
      case RETURNED -> new Returned(facts, since);
      case COMPLETED -> new Completed(facts, since);
      case CANCELLED -> new Cancelled(facts, since);
    };
  }
}
