package io.vendorward.identity.postgres;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Reads columns that are never null. */
final class Column {

  private Column() {}

  static UUID id(Readable row, String name) {
    return read(row, name, UUID.class);
  }

  static String text(Readable row, String name) {
    return read(row, name, String.class);
  }

  static Set<String> codes(Readable row, String name) {
    return Set.of(read(row, name, String[].class));
  }

  static boolean flag(Readable row, String name) {
    return read(row, name, Boolean.class);
  }

  static long number(Readable row, String name) {
    return read(row, name, Long.class);
  }

  static Instant instant(Readable row, String name) {
    return read(row, name, Instant.class);
  }

  private static <T> T read(Readable row, String name, Class<T> type) {
    return Objects.requireNonNull(row.get(name, type), name);
  }
}
