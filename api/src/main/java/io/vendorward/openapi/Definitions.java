package io.vendorward.openapi;

import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a reference to a schema stands for. */
final class Definitions {

  private Definitions() {}

  static @Nullable Schema<?> of(@Nullable Schema<?> schema, ModelConverterContext context) {
    String reference = schema == null ? null : schema.get$ref();
    return reference == null
        ? schema
        : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
  }
}
