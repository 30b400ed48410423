package io.vendorward.listing.postgres;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a sort key is made of: how it is read from a position, and what stands before the first row.
 */
public enum KeyType {
  /** Under the collation "C". */
  TEXT,
  /** Never negative. */
  NUMBER,
  /** Never negative. */
  RANK,
  DAY,
  INSTANT;

  /** Above every text: what begins with a prefix sorts before the prefix and this. */
  public static final String LAST_CHARACTER = "\uDBFF\uDFFF";

  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  Object read(String key) {
    return switch (this) {
      case TEXT -> key;
      case NUMBER -> Long.valueOf(key);
      case RANK -> Integer.valueOf(key);
      case DAY -> LocalDate.parse(key);
      case INSTANT -> Instant.parse(key);
    };
  }

  /** The key before every row, in that direction. */
  Object beginning(boolean descending) {
    return switch (this) {
      case TEXT -> descending ? LAST_CHARACTER : "";
      case NUMBER -> descending ? Long.MAX_VALUE : 0L;
      case RANK -> descending ? Integer.MAX_VALUE : 0;
      case DAY -> descending ? LAST_DAY : FIRST_DAY;
      case INSTANT -> descending ? LATEST : Instant.EPOCH;
    };
  }
}
