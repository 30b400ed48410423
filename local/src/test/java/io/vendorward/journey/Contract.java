package io.vendorward.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.vendorward.local.http.Answer;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The API's document, held against what the API answers: status, headers, media type and every
 * field of the body have to be documented.
 */
final class Contract {

  private final JsonNode document;
  private final List<Route> routes;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

  private record Route(Pattern pattern, JsonNode methods) {
    static Route of(String path, JsonNode methods) {
      String pattern = Pattern.quote(path).replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q");
      return new Route(Pattern.compile(pattern), methods);
    }
  }

  Contract(JsonNode document) {
    this.document = document.deepCopy();
    this.document.at("/components/schemas").properties().stream()
        .filter(schema -> !schema.getKey().equals("Problem"))
        .forEach(schema -> close(schema.getValue()));
    this.routes =
        document.path("paths").properties().stream()
            .sorted(Comparator.comparing(path -> path.getKey().replace('{', '~')))
            .map(path -> Route.of(path.getKey(), path.getValue()))
            .toList();
  }

  /** What nobody documented may not be answered; only problems may say more (RFC 9457). */
  private static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && object.has("properties")
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
  }

  void hold(Answer answer) {
    assertThat(complaints(answer)).as("answers against the API's document").isEmpty();
  }

  /** What the answer has that the document does not say; empty where nobody documented the path. */
  List<String> complaints(Answer answer) {
    String[] request = answer.request().split(" ", 2);
    String path = URI.create(request[1]).getRawPath();
    return routes.stream()
        .filter(route -> route.pattern().matcher(path).matches())
        .limit(1)
        .map(route -> route.methods().path(request[0].toLowerCase(Locale.ROOT)))
        .filter(operation -> !operation.isMissingNode())
        .flatMap(operation -> complaints(operation.path("responses"), answer))
        .map(complaint -> answer.request() + " " + answer.status() + ": " + complaint)
        .toList();
  }

  private Stream<String> complaints(JsonNode responses, Answer answer) {
    JsonNode response = responses.path(Integer.toString(answer.status()));
    if (response.isMissingNode() && answer.status() >= 500) {
      response = responses.path("default");
    }
    if (response.isMissingNode()) {
      return Stream.of("an undocumented status");
    }
    return Stream.concat(headers(response, answer), body(response.path("content"), answer));
  }

  private static Stream<String> headers(JsonNode response, Answer answer) {
    return response.path("headers").propertyNames().stream()
        .filter(name -> !name.equals("Link") && answer.header(name).isEmpty())
        .map(name -> "the header " + name + " is missing");
  }

  private Stream<String> body(JsonNode content, Answer answer) {
    if (content.isEmpty()) {
      return answer.body().isMissingNode() ? Stream.empty() : Stream.of("a body is undocumented");
    }
    String type = answer.header("Content-Type").orElse("none").replaceFirst(";.*", "");
    JsonNode schema = content.path(type).path("schema");
    return schema.isMissingNode()
        ? Stream.of("the media type " + type + " is undocumented")
        : schemas.computeIfAbsent(schema, this::compile).validate(answer.body()).stream()
            .map(Error::toString);
  }

  private Schema compile(JsonNode schema) {
    ObjectNode whole = (ObjectNode) schema.deepCopy();
    whole.set("components", document.path("components"));
    return registry.getSchema(whole);
  }
}
