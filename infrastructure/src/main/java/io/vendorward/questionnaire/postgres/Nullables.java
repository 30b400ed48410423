package io.vendorward.questionnaire.postgres;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.util.Optional;

/** Parameters that may be null. */
final class Nullables {

  private Nullables() {}

  static <T> Parameter of(Optional<? extends T> value, Class<T> type) {
    return value.<Parameter>map(Parameters::in).orElseGet(() -> Parameters.in(type));
  }

  static Parameter text(Optional<String> value) {
    return of(value, String.class);
  }
}
