package io.vendorward.agreement;

/** What health information is used for by the vendor. */
public enum Purpose {
  /** The tenant's own: the service that was bought. */
  SERVICE,
  /** The vendor's own management and legal duties (P1). */
  VENDOR_MANAGEMENT,
  /** Disclosure to those who give the vendor assurances (P2). */
  ASSURED_DISCLOSURE,
  /** Aggregation with what others gave the vendor (P3). */
  DATA_AGGREGATION,
  /** De-identification, where it was granted (P4). */
  DE_IDENTIFICATION,
  PRODUCT_IMPROVEMENT,
  MODEL_TRAINING,
  MARKETING,
  SALE;

  /**
   * Whether it serves the vendor itself. No business associate agreement permits that, whatever it
   * says (45 CFR 164.504(e)(2)(i), 164.502(a)(5), 164.508(a)(3)-(4)).
   */
  public boolean isVendorsOwn() {
    return switch (this) {
      case PRODUCT_IMPROVEMENT, MODEL_TRAINING, MARKETING, SALE -> true;
      case SERVICE, VENDOR_MANAGEMENT, ASSURED_DISCLOSURE, DATA_AGGREGATION, DE_IDENTIFICATION ->
          false;
    };
  }
}
