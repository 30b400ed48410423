package io.vendorward.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A record component that is neither {@code @Nullable} nor optional is required in the schema,
 * unless its own says otherwise.
 */
@Component
final class RequiredByNullness implements ModelConverter {

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (!chain.hasNext()) {
      return null;
    }
    Schema<?> schema = chain.next().resolve(type, context, chain);
    JavaType java = Json.mapper().constructType(type.getType());
    if (schema != null && java != null && java.getRawClass().isRecord()) {
      require(java.getRawClass(), Definitions.of(schema, context));
    }
    return schema;
  }

  private static void require(Class<?> record, @Nullable Schema<?> schema) {
    if (schema == null || schema.getProperties() == null) {
      return;
    }
    Arrays.stream(record.getRecordComponents())
        .filter(component -> schema.getProperties().containsKey(component.getName()))
        .filter(RequiredByNullness::isRequired)
        .map(RecordComponent::getName)
        .filter(name -> schema.getRequired() == null || !schema.getRequired().contains(name))
        .forEach(schema::addRequiredItem);
  }

  private static boolean isRequired(RecordComponent component) {
    var described =
        component.getAccessor().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
    return component.getType() != Optional.class
        && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
        && (described == null || described.requiredMode() != RequiredMode.NOT_REQUIRED);
  }
}
