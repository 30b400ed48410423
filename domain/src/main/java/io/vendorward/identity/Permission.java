package io.vendorward.identity;

/**
 * What an operation needs. Every operation of the API and every page names exactly one; {@link
 * RoleTable} says who has it.
 */
public enum Permission {
  /** Who am I, and the operations that I started. */
  SELF,
  SETTINGS_READ,
  SETTINGS_WRITE,
  VENDORS_READ,
  VENDORS_WRITE,
  TEMPLATES_READ,
  TEMPLATES_WRITE,
  ASSESSMENTS_READ,
  ASSESSMENTS_WRITE,
  FINDINGS_READ,
  /** What becomes of findings: changed, dismissed, reopened. */
  FINDINGS_WRITE,
  /** Review decisions, returns and completion. */
  REVIEW,
  PHI_FLOWS_READ,
  PHI_FLOWS_WRITE,
  BAAS_READ,
  /** Drafting, negotiating and sending agreements, and reading what they say. */
  BAAS_WRITE,
  /** What binds: signatures, corrections, terminations and determinations. */
  BAAS_SIGN_OFF,
  AUDIT_READ,
  /** Entering answers that a vendor gave elsewhere; for machine clients. */
  ANSWERS_RECORD_FOR_VENDOR
}
