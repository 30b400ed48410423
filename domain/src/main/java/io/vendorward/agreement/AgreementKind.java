package io.vendorward.agreement;

/**
 * What kind of arrangement it is. What stands in the place of a business associate agreement is an
 * instrument with terms and dates of its own, and no exemption.
 */
public enum AgreementKind {
  /** 45 CFR 164.504(e), 164.314(a). */
  BUSINESS_ASSOCIATE_AGREEMENT,
  /** Between government entities (45 CFR 164.504(e)(3)(i)). */
  MEMORANDUM_OF_UNDERSTANDING,
  /** For a limited data set only (45 CFR 164.504(e)(3)(iv), 164.514(e)(4)). */
  DATA_USE_AGREEMENT
}
