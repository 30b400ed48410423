package io.vendorward.vendor;

/** A number that some registry gave the vendor. */
public record Identifier(Kind kind, String value) {

  /** Who gives the number, and so what it looks like. */
  public enum Kind {
    /** US employer identification number: nine digits. */
    EIN,
    /** Dun and Bradstreet: nine digits. */
    DUNS,
    /**
     * Legal entity identifier of ISO 17442: twenty characters, the last two of them check digits.
     */
    LEI,
    /** US unique entity identifier of SAM.gov: twelve characters. */
    UEI,
    OTHER
  }
}
