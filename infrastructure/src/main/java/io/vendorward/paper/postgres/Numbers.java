package io.vendorward.paper.postgres;

import io.r2dbc.spi.Readable;
import java.util.Objects;

/** Counts that are never large. */
final class Numbers {

  private Numbers() {}

  static int of(Readable row, String column) {
    return Objects.requireNonNull(row.get(column, Integer.class), column);
  }
}
