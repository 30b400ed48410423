package io.vendorward.questionnaire.usecase;

import io.vendorward.questionnaire.VersionHead;
import java.time.Instant;
import java.util.Optional;

/** A version in a list. */
public record VersionSummary(
    VersionHead head,
    State state,
    String title,
    int questions,
    Optional<Instant> publishedAt,
    Optional<Instant> retiredAt) {

  /** Where a version is in its life. */
  public enum State {
    DRAFT,
    PUBLISHED,
    RETIRED
  }
}
