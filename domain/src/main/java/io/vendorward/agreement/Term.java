package io.vendorward.agreement;

import java.util.EnumSet;

/**
 * What an agreement says or leaves out: the terms that the law requires (R1 to R14) and those that
 * it permits (P1 to P4), and those of a data use agreement (D1 to D7). Where a part of a term is
 * asked for electronic information only, it is a term of its own here, since it can be missing
 * alone.
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
  P4,
  /** Of a data use agreement: permitted uses, as the purpose of the limited data set. */
  D1,
  /** Who may use or receive the limited data set. */
  D2,
  /** No other use or disclosure of it. */
  D3,
  /** Safeguards for it. */
  D4,
  /** Reports of uses not provided for. */
  D5,
  /** Agents agree to the same. */
  D6,
  /** Nobody is identified or contacted. */
  D7;

  private static final EnumSet<Term> OF_DATA_USE = EnumSet.range(D1, D7);

  /** Whether agreements of a kind are read for it. */
  public boolean isOf(AgreementKind kind) {
    return OF_DATA_USE.contains(this)
        == switch (kind) {
          case BUSINESS_ASSOCIATE_AGREEMENT, MEMORANDUM_OF_UNDERSTANDING -> false;
          case DATA_USE_AGREEMENT -> true;
        };
  }
}
