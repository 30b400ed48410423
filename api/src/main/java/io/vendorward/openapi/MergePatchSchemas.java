package io.vendorward.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.vendorward.web.MergePatchOf;
import io.vendorward.web.MergePatches;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** The fields of merge patches: those of the record they change, none required, null allowed. */
@Component
final class MergePatchSchemas
    implements GlobalOperationCustomizer, GlobalOpenApiCustomizer, Ordered {

  private static final String SCHEMAS = "#/components/schemas/";
  private static final String CHANGES = "x-changes";

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    Arrays.stream(handler.getMethodParameters())
        .map(parameter -> parameter.getParameterAnnotation(MergePatchOf.class))
        .flatMap(Stream::ofNullable)
        .forEach(patch -> refer(operation, patch.value()));
    return operation;
  }

  private static void refer(Operation operation, Class<?> changed) {
    operation
        .getRequestBody()
        .content(
            new Content()
                .addMediaType(
                    MergePatches.MEDIA_TYPE,
                    new MediaType().schema(new Schema<>().$ref(SCHEMAS + name(changed)))));
    operation.addExtension(CHANGES, changed);
  }

  @Override
  public void customise(OpenAPI document) {
    Map<String, Schema<?>> patches = new TreeMap<>();
    document.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .filter(operation -> operation.getExtensions() != null)
        .map(operation -> operation.getExtensions().remove(CHANGES))
        .forEach(changed -> {
          if (changed instanceof Class<?> type) {
            patches.put(name(type), patch(document, type));
          }
        });
    patches.forEach(document.getComponents()::addSchemas);
  }

  private static String name(Class<?> changed) {
    return changed.getSimpleName().replaceFirst("(Change)?(Input|Patch)$", "") + "Patch";
  }

  private static Schema<?> patch(OpenAPI document, Class<?> type) {
    var known =
        ModelConverters.getInstance(true)
            .resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(false));
    known.referencedSchemas.forEach(
        (name, schema) -> document.getComponents().getSchemas().putIfAbsent(name, schema));
    Schema<?> patch = new ObjectSchema();
    patch.description("A JSON Merge Patch (RFC 7396): the fields to change; null takes away.");
    Schema<?> whole = known.schema;
    whole.getProperties().forEach((name, schema) -> patch.addProperty(name, orNull(schema)));
    return patch;
  }

  private static Schema<?> orNull(Schema<?> schema) {
    if (schema.get$ref() != null) {
      Schema<?> either = new Schema<>();
      either.description(schema.getDescription());
      either.addAnyOfItem(schema);
      either.addAnyOfItem(new Schema<>().types(Set.of("null")));
      return either;
    }
    schema.addType("null");
    return schema;
  }

  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
