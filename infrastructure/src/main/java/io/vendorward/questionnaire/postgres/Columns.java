package io.vendorward.questionnaire.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads columns of a row; one that is null where it may not be is a mistake in the statement. */
final class Columns {

  private Columns() {}

  static <T> T required(Readable row, String column, Class<T> type) {
    return Objects.requireNonNull(row.get(column, type), column);
  }

  static <T> Optional<T> optional(Readable row, String column, Class<T> type) {
    return Optional.ofNullable(row.get(column, type));
  }

  static UUID id(Readable row, String column) {
    return required(row, column, UUID.class);
  }

  static String text(Readable row, String column) {
    return required(row, column, String.class);
  }

  static long number(Readable row, String column) {
    return required(row, column, Long.class);
  }

  static int integer(Readable row, String column) {
    return required(row, column, Integer.class);
  }

  static Instant instant(Readable row, String column) {
    return required(row, column, Instant.class);
  }

  static String json(Readable row, String column) {
    return required(row, column, Json.class).asString();
  }
}
