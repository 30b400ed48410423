package io.vendorward.agreement;

/** What the reader of an agreement found of a term. */
public enum ClauseStatus {
  PRESENT,
  /** Present, and more than the law asks. */
  STRONGER,
  /** There, and not enough. */
  DEFICIENT,
  ABSENT,
  /** Said to stand in a law or a document that the agreement points to. */
  BY_REFERENCE,
  NOT_REVIEWED
}
