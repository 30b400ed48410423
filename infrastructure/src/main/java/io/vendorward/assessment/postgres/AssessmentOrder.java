package io.vendorward.assessment.postgres;

import io.vendorward.assessment.usecase.AssessmentRow;
import io.vendorward.listing.Sort;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An order of the list of assessments. Each knows what stands before its first row, so that the
 * condition on where a page begins is always there for the index.
 */
enum AssessmentOrder {
  DUE("due_on"),
  NUMBER("number"),
  UPDATED("updated_at");

  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final String column;

  AssessmentOrder(String column) {
    this.column = column;
  }

  static AssessmentOrder of(Sort sort) {
    return switch (sort.field()) {
      case "due" -> DUE;
      case "number" -> NUMBER;
      case "updatedAt" -> UPDATED;
      default -> throw new IllegalArgumentException("no order by " + sort.field());
    };
  }

  String column() {
    return column;
  }

  String key(AssessmentRow row, Instant updatedAt) {
    var facts = row.assessment().facts();
    return switch (this) {
      case DUE -> facts.due().toString();
      case NUMBER -> Long.toString(facts.number().value());
      case UPDATED -> updatedAt.toString();
    };
  }

  Object read(String key) {
    return switch (this) {
      case DUE -> LocalDate.parse(key);
      case NUMBER -> Long.valueOf(key);
      case UPDATED -> Instant.parse(key);
    };
  }

  /** The key before every row, in that direction. */
  Object beginning(boolean descending) {
    return switch (this) {
      case DUE -> descending ? LAST_DAY : FIRST_DAY;
      case NUMBER -> descending ? Long.MAX_VALUE : 0L;
      case UPDATED -> descending ? LATEST : Instant.EPOCH;
    };
  }
}
