package io.vendorward.phi;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was last told of a vendor's flows, so that only what is new is told.
 *
 * @param told by flow
 * @param next the day on which it is looked at again though nothing changed
 */
public record CoverageWatch(Map<UUID, Told> told, Optional<LocalDate> next) {

  public static final CoverageWatch NOTHING = new CoverageWatch(Map.of(), Optional.empty());

  public CoverageWatch {
    told = Map.copyOf(told);
  }

  /** The status that was told, and from which day it was said to fail. */
  public record Told(Optional<CoverageStatus> status, Optional<LocalDate> fails) {

    public static final Told NOTHING = new Told(Optional.empty(), Optional.empty());

    public static Told of(Outlook outlook) {
      return new Told(outlook.today().map(Coverage::status), outlook.fails());
    }

    /** What there is to tell after this, by the name of the event. */
    public Optional<String> news(Told now) {
      if (!status.equals(now.status)) {
        return now.status.map(Told::event);
      }
      return now.fails.isPresent() && !fails.equals(now.fails)
          ? Optional.of("phi_flow.coverage_ending")
          : Optional.empty();
    }

    private static String event(CoverageStatus status) {
      return switch (status) {
        case NOT_REQUIRED, COVERED, HELD_UNDER_SURVIVING_TERMS -> "phi_flow.covered";
        case UNVERIFIED -> "phi_flow.unverified";
        case PARTLY, UNCOVERED, NOT_PERMITTED -> "phi_flow.uncovered";
      };
    }
  }

  public Told told(UUID subject) {
    return told.getOrDefault(subject, Told.NOTHING);
  }
}
