package io.vendorward.finding.postgres;

import io.vendorward.finding.Finding;
import io.vendorward.listing.Sort;
import java.time.Instant;

/** An order of the list of findings, and what stands before its first row. */
enum FindingOrder {
  NUMBER("number"),
  SEVERITY("severity_rank"),
  UPDATED("updated_at");

  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  private final String column;

  FindingOrder(String column) {
    this.column = column;
  }

  static FindingOrder of(Sort sort) {
    return switch (sort.field()) {
      case "number" -> NUMBER;
      case "severity" -> SEVERITY;
      case "updatedAt" -> UPDATED;
      default -> throw new IllegalArgumentException("no order by " + sort.field());
    };
  }

  String column() {
    return column;
  }

  String key(Finding finding) {
    return switch (this) {
      case NUMBER -> Long.toString(finding.facts().number().value());
      case SEVERITY -> Integer.toString(SeverityRank.of(finding.facts().severity()));
      case UPDATED -> finding.facts().updatedAt().toString();
    };
  }

  Object read(String key) {
    return switch (this) {
      case NUMBER -> Long.valueOf(key);
      case SEVERITY -> Integer.valueOf(key);
      case UPDATED -> Instant.parse(key);
    };
  }

  /** The key before every row, in that direction. */
  Object beginning(boolean descending) {
    return switch (this) {
      case NUMBER -> descending ? Long.MAX_VALUE : 0L;
      case SEVERITY -> descending ? Integer.MAX_VALUE : 0;
      case UPDATED -> descending ? LATEST : Instant.EPOCH;
    };
  }
}
