package io.vendorward.agreement;

import io.vendorward.vendor.EngagementId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That an agreement was ended before its time, by notice or by another that took its place, for
 * some or all services. Nothing changes before the last day is over, and the past stays.
 *
 * @param of the services that it ends for
 */
public record Ending(LocalDate lastDay, Extent<EngagementId> of, Cause cause) {

  /** What ended it. */
  public sealed interface Cause {

    /**
     * By notice, or without.
     *
     * @param notice the day on which notice was given
     */
    record Terminated(Reason reason, Optional<LocalDate> notice) implements Cause {}

    record Superseded(AgreementId by) implements Cause {}
  }

  /** Why it was terminated. */
  public enum Reason {
    /** Without a breach, as the agreement allows. */
    CONVENIENCE,
    MUTUAL,
    /** A pattern of breach that was not cured (45 CFR 164.504(e)(1)(ii)-(iii)). */
    MATERIAL_BREACH,
    SERVICE_ENDED,
    OTHER
  }
}
