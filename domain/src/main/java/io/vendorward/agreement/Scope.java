package io.vendorward.agreement;

import io.vendorward.vendor.EngagementId;

/** For which services, types of information, uses and regions an agreement was made. */
public record Scope(
    Extent<EngagementId> services,
    Extent<PhiType> types,
    Extent<Purpose> uses,
    Extent<String> regionsAtRest,
    Extent<String> regionsOfWorkers) {

  /** Everything, present and future. */
  public static final Scope ALL =
      new Scope(
          new Extent.All<>(),
          new Extent.All<>(),
          new Extent.All<>(),
          new Extent.All<>(),
          new Extent.All<>());

  /** Nobody has read it yet. */
  public static final Scope NOT_REVIEWED =
      new Scope(
          new Extent.Unknown<>(),
          new Extent.Unknown<>(),
          new Extent.Unknown<>(),
          new Extent.Unknown<>(),
          new Extent.Unknown<>());
}
