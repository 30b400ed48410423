package io.vendorward.vendor.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import io.vendorward.vendor.Revision;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Values of columns, out of rows and into parameters. */
final class Columns {

  private static final JsonMapper JSON = JsonMapper.shared();

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

  static <T> T json(Readable row, String column, TypeReference<T> type) {
    return JSON.readValue(required(row, column, Json.class).asString(), type);
  }

  static Json json(Object value) {
    return Json.of(JSON.writeValueAsString(value));
  }

  static Revision revision(Readable row) {
    return new Revision(
        required(row, "version", Long.class),
        required(row, "created_at", Instant.class),
        required(row, "updated_at", Instant.class));
  }

  /** A parameter that is null when there is no value. */
  static <T> Parameter nullable(Class<T> type, Optional<T> value) {
    return nullable(type, value.orElse(null));
  }

  static <T> Parameter nullable(Class<T> type, @Nullable T value) {
    return value == null ? Parameters.in(type) : Parameters.in(value);
  }
}
