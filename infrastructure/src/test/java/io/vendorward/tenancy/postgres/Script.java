package io.vendorward.tenancy.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** SQL from the resources of the tests. */
final class Script {

  private Script() {}

  static String read(String resource) {
    try (InputStream script = Script.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
