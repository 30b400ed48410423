package io.vendorward.tenancy.postgres;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Columns of a row by name, as the types they have; those that may be null as optionals. */
public final class Columns {

  private Columns() {}

  public static UUID uuid(Readable row, String column) {
    return required(row, column, UUID.class);
  }

  public static String text(Readable row, String column) {
    return required(row, column, String.class);
  }

  public static long number(Readable row, String column) {
    return required(row, column, Long.class);
  }

  public static boolean truth(Readable row, String column) {
    return required(row, column, Boolean.class);
  }

  public static Instant instant(Readable row, String column) {
    return required(row, column, Instant.class);
  }

  public static <T> Optional<T> optional(Readable row, String column, Class<T> type) {
    return Optional.ofNullable(row.get(column, type));
  }

  private static <T> T required(Readable row, String column, Class<T> type) {
    return Objects.requireNonNull(row.get(column, type), column);
  }
}
