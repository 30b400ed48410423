package io.vendorward.agreement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How an agreement stands on a day. It follows from its dates and is never stored.
 *
 * @param next the date that matters next, if there is one
 */
public record Standing(State state, Optional<Next> next) {

  /** Where it stands. */
  public enum State {
    /** No version of it is signed by both. */
    NOT_EXECUTED,
    NOT_YET_IN_FORCE,
    IN_FORCE,
    /** In force, and the date that matters comes within 120 days. */
    EXPIRING,
    EXPIRED,
    TERMINATED,
    SUPERSEDED
  }

  /** A date to come, and what it is. */
  public record Next(LocalDate day, Kind kind) {

    /** What happens on it. */
    public enum Kind {
      BEGINS,
      /** Its last day. */
      ENDS,
      /** The last day for notice, else it renews itself. */
      NOTICE_DEADLINE
    }
  }
}
