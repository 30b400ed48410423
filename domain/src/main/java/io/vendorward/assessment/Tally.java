package io.vendorward.assessment;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the answers of an assessment are.
 *
 * @param answered questions that have an answer
 * @param lastSaved when an answer was last saved
 */
public record Tally(int answered, Optional<Instant> lastSaved) {

  public static final Tally NOTHING = new Tally(0, Optional.empty());
}
