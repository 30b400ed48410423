package io.vendorward.assessment;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A questionnaire sent to a vendor. Each state is a type, so that what may be done in it is the
 * type of a parameter in {@link Lifecycle}:
 *
 * <pre>
 * DRAFT -send-> SENT -first answer-> IN_PROGRESS -submit-> SUBMITTED
 * SUBMITTED -first review act-> IN_REVIEW -return-> RETURNED -submit-> SUBMITTED
 * IN_REVIEW -complete-> COMPLETED -reopen-> IN_REVIEW
 * any open state -cancel-> CANCELLED
 * </pre>
 */
public sealed interface Assessment {

  AssessmentFacts facts();

  /** When it came into this state. */
  Instant since();

  Stage stage();

  default AssessmentId id() {
    return facts().id();
  }

  default long version() {
    return facts().version();
  }

  /** The last day that is soon, seen from a day. */
  static LocalDate soonAfter(LocalDate today) {
    return today.plusDays(7);
  }

  /** Due soon, while the vendor still owes answers. */
  default boolean dueSoonOn(LocalDate today) {
    return this instanceof Answerable
        && !facts().due().isBefore(today)
        && !facts().due().isAfter(soonAfter(today));
  }

  /** Past its due date while the vendor still owes answers; it goes on accepting them. */
  default boolean overdueOn(LocalDate today) {
    return this instanceof Answerable && facts().due().isBefore(today);
  }

  /** Not yet at an end: may be changed and cancelled. */
  sealed interface Open extends Assessment {}

  /** The vendor may save answers. */
  sealed interface Answerable extends Open {}

  /** The vendor may submit. */
  sealed interface Submittable extends Answerable {}

  /** Submitted, and a reviewer may decide. */
  sealed interface Reviewable extends Open {}

  record Draft(AssessmentFacts facts, Instant since) implements Open {
    @Override
    public Stage stage() {
      return Stage.DRAFT;
    }
  }

  record Sent(AssessmentFacts facts, Instant since) implements Answerable {
    @Override
    public Stage stage() {
      return Stage.SENT;
    }
  }

  record InProgress(AssessmentFacts facts, Instant since) implements Submittable {
    @Override
    public Stage stage() {
      return Stage.IN_PROGRESS;
    }
  }

  record Submitted(AssessmentFacts facts, Instant since) implements Reviewable {
    @Override
    public Stage stage() {
      return Stage.SUBMITTED;
    }
  }

  record InReview(AssessmentFacts facts, Instant since) implements Reviewable {
    @Override
    public Stage stage() {
      return Stage.IN_REVIEW;
    }
  }

  /** Given back to the vendor, who may change the returned questions only. */
  record Returned(AssessmentFacts facts, Instant since) implements Submittable {
    @Override
    public Stage stage() {
      return Stage.RETURNED;
    }
  }

  record Completed(AssessmentFacts facts, Instant since) implements Assessment {
    @Override
    public Stage stage() {
      return Stage.COMPLETED;
    }
  }

  record Cancelled(AssessmentFacts facts, Instant since) implements Assessment {
    @Override
    public Stage stage() {
      return Stage.CANCELLED;
    }
  }
}
