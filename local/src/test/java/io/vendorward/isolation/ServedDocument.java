package io.vendorward.isolation;

import io.vendorward.journey.Stack;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The operations of the served OpenAPI document. */
final class ServedDocument {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private ServedDocument() {}

  static List<Route> operations(Stack stack) {
    URI address = stack.baseUrl().resolve("/v3/api-docs");
    JsonNode document = stack.http().get(address, Map.of()).expect(200).body();
    return document.path("paths").properties().stream()
        .flatMap(path -> operations(path.getKey(), path.getValue()))
        .toList();
  }

  private static Stream<Route> operations(String path, JsonNode methods) {
    return methods.properties().stream()
        .filter(method -> METHODS.contains(method.getKey()))
        .map(method -> operation(path, method.getKey(), method.getValue()));
  }

  private static Route operation(String path, String method, JsonNode node) {
    Set<String> permissions =
        node.path("x-permissions")
            .valueStream()
            .map(JsonNode::asString)
            .collect(Collectors.toSet());
    boolean portal = node.path("security").valueStream().anyMatch(one -> one.has("portalSession"));
    return new Route(
        node.path("operationId").asString(),
        method.toUpperCase(Locale.ROOT),
        path,
        node.at("/requestBody/content").propertyNames().stream()
            .findFirst()
            .orElse("application/json"),
        !permissions.isEmpty()
            ? Route.Door.STAFF
            : portal ? Route.Door.PORTAL : Route.Door.EVERYBODY,
        permissions);
  }
}
