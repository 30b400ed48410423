package io.vendorward.vendor;

/** Ways in which the vendor reaches the tenant's sites, systems or data. */
public enum AccessKind {
  NONE,
  PHYSICAL,
  READ,
  WRITE,
  PRIVILEGED,
  REMOTE,
  SITE_TO_SITE,
  /** HL7, FHIR, DICOM or another interface of the health record. */
  EHR_INTERFACE
}
