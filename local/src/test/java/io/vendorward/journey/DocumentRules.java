package io.vendorward.journey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What every operation of an OpenAPI document has to say. */
final class DocumentRules {

  /** What is saved as a file, and has no fields. */
  private static final Set<String> FILES =
      Set.of(
          "application/pdf",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final Pattern PATH = Pattern.compile("(/(\\{[a-zA-Z]+}|[a-z0-9]+(-[a-z0-9]+)*))+");
  private static final String PATCH = "application/merge-patch+json";
  private static final Pattern CAMEL = Pattern.compile("[a-z][a-zA-Z0-9]*");
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
  private static final Set<String> LIMITS =
      Set.of("maxLength", "pattern", "format", "enum", "const");

  private final JsonNode document;
  private final List<String> complaints = new ArrayList<>();

  private DocumentRules(JsonNode document) {
    this.document = document;
  }

  static List<String> complaints(JsonNode document) {
    DocumentRules rules = new DocumentRules(document);
    rules.judge();
    return List.copyOf(rules.complaints);
  }

  private void judge() {
    Set<String> ids = new HashSet<>();
    document
        .path("paths")
        .properties()
        .forEach(path -> {
          expect(PATH.matcher(path.getKey()).matches(), path.getKey(), "is not kebab-case");
          path.getValue().properties().stream()
              .filter(method -> METHODS.contains(method.getKey()))
              .forEach(method ->
                  operation(
                      method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                      method.getValue(),
                      ids));
        });
    document.at("/components/schemas").properties().forEach(this::names);
  }

  private void operation(String name, JsonNode operation, Set<String> ids) {
    String id = operation.path("operationId").asString("");
    expect(CAMEL.matcher(id).matches() && ids.add(id), name, "has no operationId of its own");
    expect(operation.path("tags").size() == 1, name, "does not have one tag");
    String summary = operation.path("summary").asString("");
    expect(!summary.isEmpty() && !summary.endsWith("."), name, "has no summary without full stop");
    expect(operation.has("security"), name, "does not say who may call it");
    operation.path("parameters").forEach(parameter -> parameter(name, parameter));
    JsonNode body = operation.path("requestBody").path("content");
    body.forEach(type -> walk(type.path("schema"), limits(name + " takes")));
    expect(
        !body.has(PATCH) || listsFields(body.path(PATCH).path("schema")),
        name,
        "takes a patch and does not list its fields");
    responses(name, operation.path("responses"));
    expect(hasExample(operation), name, "has no example");
  }

  private boolean listsFields(JsonNode schema) {
    JsonNode resolved =
        schema.has("$ref") ? document.at(schema.path("$ref").asString().substring(1)) : schema;
    return resolved.path("properties").size() > 0;
  }

  private void parameter(String operation, JsonNode parameter) {
    String name = operation + " parameter " + parameter.path("name").asString();
    walk(parameter.path("schema"), limits(name));
  }

  private void responses(String name, JsonNode responses) {
    expect(responses.has("default"), name, "does not say what other problems look like");
    responses
        .properties()
        .forEach(response -> {
          boolean success = response.getKey().startsWith("2");
          Predicate<String> wanted =
              success
                  ? type -> type.equals("application/json") || FILES.contains(type)
                  : "application/problem+json"::equals;
          response
              .getValue()
              .path("content")
              .propertyNames()
              .forEach(
                  type -> expect(wanted.test(type), name, response.getKey() + " answers " + type));
          expect(
              success || response.getKey().equals("304") || response.getValue().has("content"),
              name,
              response.getKey() + " has no problem body");
        });
  }

  /** Somewhere in what goes in or comes out. */
  private boolean hasExample(JsonNode operation) {
    List<JsonNode> schemas = new ArrayList<>();
    BiConsumer<String, JsonNode> collect = (_, schema) -> schemas.add(schema);
    operation.path("requestBody").path("content").forEach(t -> walk(t.path("schema"), collect));
    List<JsonNode> answers =
        operation.path("responses").properties().stream()
            .filter(response -> response.getKey().startsWith("2"))
            .flatMap(response -> response.getValue().path("content").properties().stream())
            .filter(type -> !FILES.contains(type.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    answers.forEach(type -> walk(type.path("schema"), collect));
    boolean silent = answers.isEmpty() && !operation.has("requestBody");
    return silent
        || Stream.of(operation.at("/requestBody/content").valueStream(), answers.stream())
            .flatMap(types -> types)
            .anyMatch(type -> type.has("example") || type.has("examples"))
        || schemas.stream().anyMatch(schema -> schema.has("example") || schema.has("examples"));
  }

  private BiConsumer<String, JsonNode> limits(String name) {
    return (pointer, schema) -> {
      if (is(schema, "string")) {
        expect(LIMITS.stream().anyMatch(schema::has), name, "a text without limit: " + pointer);
      }
      if (is(schema, "array")) {
        expect(schema.has("maxItems"), name, "a list without limit: " + pointer);
      }
    };
  }

  private static boolean is(JsonNode schema, String type) {
    JsonNode types = schema.path("type");
    return types.isString()
        ? types.asString().equals(type)
        : types.valueStream().anyMatch(one -> one.asString().equals(type));
  }

  private void names(Map.Entry<String, JsonNode> schema) {
    schema
        .getValue()
        .path("properties")
        .propertyNames()
        .forEach(name ->
            expect(CAMEL.matcher(name).matches(), schema.getKey(), name + " is not camelCase"));
    walk(
        schema.getValue(),
        (pointer, part) ->
            part.path("enum")
                .forEach(code ->
                    expect(
                        !code.isString() || CODE.matcher(code.asString()).matches(),
                        schema.getKey() + pointer,
                        code + " is not UPPER_SNAKE")));
  }

  private void walk(JsonNode schema, BiConsumer<String, JsonNode> look) {
    walk("", schema, look, new HashSet<>());
  }

  private void walk(
      String pointer, JsonNode schema, BiConsumer<String, JsonNode> look, Set<String> seen) {
    if (schema.has("$ref")) {
      String reference = schema.path("$ref").asString();
      if (seen.add(reference)) {
        walk(pointer, document.at(reference.substring(1)), look, seen);
      }
      return;
    }
    look.accept(pointer, schema);
    schema
        .path("properties")
        .properties()
        .forEach(one -> walk(pointer + "/" + one.getKey(), one.getValue(), look, seen));
    Stream.of("items", "additionalProperties")
        .filter(schema::has)
        .forEach(key -> walk(pointer + "/*", schema.path(key), look, seen));
    Stream.of("anyOf", "oneOf", "allOf")
        .flatMap(key -> schema.path(key).valueStream())
        .forEach(one -> walk(pointer, one, look, seen));
  }

  private void expect(boolean holds, String where, String complaint) {
    if (!holds) {
      complaints.add(where + ": " + complaint);
    }
  }
}
