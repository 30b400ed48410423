package io.vendorward.portal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * How far the granted work is: what an inbox shows without opening the work itself.
 *
 * @param dueOn a day in the hospital's zone
 * @param state the work's own state code, such as {@code SENT}
 * @param answered questions that have an answer, of {@code total}
 */
public record GrantProgress(Optional<LocalDate> dueOn, String state, int answered, int total) {

  private static final Set<String> OPEN =
      Set.of("SENT", "IN_PROGRESS", "RETURNED", "IN_NEGOTIATION", "OUT_FOR_SIGNATURE");

  boolean open() {
    return OPEN.contains(state);
  }
}
