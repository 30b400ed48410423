package io.vendorward.assessment;

import java.time.Instant;
import java.util.Optional;

/** When an assessment last came to the points that people ask about. */
public record Milestones(
    Optional<Instant> sent,
    Optional<Instant> started,
    Optional<Instant> submitted,
    Optional<Instant> completed) {

  public static final Milestones NONE =
      new Milestones(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  Milestones sentAt(Instant at) {
    return new Milestones(Optional.of(at), started, submitted, completed);
  }

  Milestones startedAt(Instant at) {
    return new Milestones(sent, Optional.of(at), submitted, completed);
  }

  Milestones submittedAt(Instant at) {
    return new Milestones(sent, started, Optional.of(at), completed);
  }

  Milestones completedAt(Instant at) {
    return new Milestones(sent, started, submitted, Optional.of(at));
  }
}
