package io.vendorward.agreement;

import io.vendorward.vendor.EngagementId;
import java.time.LocalDate;

/**
 * That an agreement was ended before its time, by notice or by another that took its place, for
 * some or all services. Nothing changes before the last day is over, and the past stays.
 *
 * @param of the services that it ends for
 */
public record Ending(LocalDate lastDay, Extent<EngagementId> of, Cause cause) {

  /** What ended it. */
  public enum Cause {
    TERMINATED,
    SUPERSEDED
  }
}
