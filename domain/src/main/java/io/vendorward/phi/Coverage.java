package io.vendorward.phi;

import io.vendorward.agreement.AgreementId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What can be said of a flow on a day.
 *
 * @param rests the version that it rests on, or that comes nearest
 * @param shortfalls in which respects something is missing or not known
 * @param from the day from which an agreement will do, or did too late, where that is why
 */
public record Coverage(
    CoverageStatus status,
    Optional<Rests> rests,
    List<Shortfall> shortfalls,
    Optional<LocalDate> from) {

  public Coverage {
    shortfalls = List.copyOf(shortfalls);
  }

  /** A version of an agreement. */
  public record Rests(AgreementId agreement, int version) {}

  static Coverage plain(CoverageStatus status) {
    return new Coverage(status, Optional.empty(), List.of(), Optional.empty());
  }
}
