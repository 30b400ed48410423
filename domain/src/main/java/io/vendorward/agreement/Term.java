package io.vendorward.agreement;

/**
 * What an agreement says or leaves out: the terms that the law requires (R1 to R14) and those that
 * it permits (P1 to P4). Where a part of a term is asked for electronic information only, it is a
 * term of its own here, since it can be missing alone.
 */
public enum Term {
  /** Permitted and required uses and disclosures, and none that the covered entity may not make. */
  R1,
  /** No other use or disclosure. */
  R2,
  /** Appropriate safeguards. */
  R3,
  /** Compliance with the Security Rule for electronic information. */
  R3_EPHI,
  /** Reports of uses and disclosures not provided for, breaches included. */
  R4,
  /** Reports of security incidents. */
  R5,
  /** Subcontractors agree to the same restrictions and conditions. */
  R6,
  /** Subcontractors agree to comply with the Security Rule. */
  R6_EPHI,
  /** Access. */
  R7,
  /** Amendment. */
  R8,
  /** Accounting of disclosures. */
  R9,
  /** The covered entity's rules where its obligations are carried out. */
  R10,
  /** Books and records available to the Secretary. */
  R11,
  /** Return or destruction at the end, or protections that go on. */
  R12,
  /** Termination for violation of a material term. */
  R13,
  /** Part 2 obligations of a qualified service organization. */
  R14,
  /** The vendor's own management and legal duties. */
  P1,
  /** Disclosure to those who give assurances. */
  P2,
  /** Data aggregation. */
  P3,
  /** De-identification. */
  P4
}
