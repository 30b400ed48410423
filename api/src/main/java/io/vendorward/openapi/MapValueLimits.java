package io.vendorward.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Limits that stand on the values of a map: what else writes the document does not see them. */
@Component
final class MapValueLimits implements ModelConverter {

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (!chain.hasNext()) {
      return null;
    }
    Schema<?> schema = chain.next().resolve(type, context, chain);
    Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
    Schema<?> definition = Definitions.of(schema, context);
    if (raw.isRecord() && definition != null && definition.getProperties() != null) {
      Arrays.stream(raw.getRecordComponents())
          .filter(component -> component.getType() == Map.class)
          .forEach(
              component -> limit(component, definition.getProperties().get(component.getName())));
    }
    return schema;
  }

  private static void limit(RecordComponent component, @Nullable Schema<?> map) {
    if (map != null
        && map.getAdditionalProperties() instanceof Schema<?> value
        && component.getAnnotatedType() instanceof AnnotatedParameterizedType type) {
      AnnotatedElement declared = type.getAnnotatedActualTypeArguments()[1];
      Size size = declared.getAnnotation(Size.class);
      Pattern pattern = declared.getAnnotation(Pattern.class);
      if (size != null) {
        value.maxLength(size.max());
      }
      if (pattern != null) {
        value.pattern(pattern.regexp());
      }
    }
  }
}
