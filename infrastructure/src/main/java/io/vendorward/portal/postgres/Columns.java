package io.vendorward.portal.postgres;

import io.r2dbc.spi.Readable;
import java.util.Objects;
import java.util.Optional;

/** Reads columns that are never null, and columns that may be. */
final class Columns {

  private Columns() {}

  static <T> T value(Readable row, String column, Class<T> type) {
    return Objects.requireNonNull(row.get(column, type), column);
  }

  static <T> Optional<T> optional(Readable row, String column, Class<T> type) {
    return Optional.ofNullable(row.get(column, type));
  }
}
