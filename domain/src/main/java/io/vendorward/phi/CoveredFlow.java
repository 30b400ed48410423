package io.vendorward.phi;

import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.VendorId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A flow of a portfolio on a day, as it is kept.
 *
 * @param id of the flow, or of the service where it is implied
 * @param flow its number and name; empty where it is implied
 * @param since the first day with this coverage
 * @param until the last, if there is one
 */
public record CoveredFlow(
    UUID id,
    Optional<Named> flow,
    VendorId vendor,
    String vendorName,
    EngagementId engagement,
    String serviceName,
    LocalDate since,
    Optional<LocalDate> until,
    Coverage coverage) {

  /**
   * A flow that somebody described.
   *
   * @param source the tenant's system; empty where it is not known
   */
  public record Named(PhiFlowNumber number, String name, String source) {}
}
