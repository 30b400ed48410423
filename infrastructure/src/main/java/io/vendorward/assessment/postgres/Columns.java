package io.vendorward.assessment.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Values of columns, out of rows and into parameters. */
final class Columns {

  static final JsonMapper JSON = JsonMapper.shared();

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
}
