package io.vendorward.journey;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The operations of the served OpenAPI document. */
record Catalogue(List<Operation> operations) {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  /**
   * One operation.
   *
   * @param mediaType of the body; JSON where there is none
   * @param permissions any one of which lets staff in; empty for the portal's and open ones
   */
  record Operation(
      String id,
      String method,
      String path,
      String mediaType,
      Set<String> permissions,
      boolean portal) {

    boolean staff() {
      return !permissions.isEmpty();
    }

    boolean takesId() {
      return path.contains("{");
    }

    /** Every parameter of the path replaced by what nobody has. */
    String pathToNowhere() {
      return path.replaceAll("\\{(n|number)}", "1")
          .replaceAll("\\{(key|questionKey)}", "Q-1")
          .replaceAll("\\{[^}]+}", "0198c5f2-0000-7000-8000-0000000000ff")
          .substring("/api/v1".length());
    }
  }

  static Catalogue of(Stack stack) {
    URI address = stack.baseUrl().resolve("/v3/api-docs");
    JsonNode document = stack.http().get(address, Map.of()).expect(200).body();
    List<Operation> operations = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .map(method -> operation(path.getKey(), method.getKey(), method.getValue()))
                .forEach(operations::add));
    return new Catalogue(List.copyOf(operations));
  }

  private static Operation operation(String path, String method, JsonNode node) {
    return new Operation(
        node.path("operationId").asString(),
        method.toUpperCase(Locale.ROOT),
        path,
        node.at("/requestBody/content").propertyNames().stream()
            .findFirst()
            .orElse("application/json"),
        node.path("x-permissions")
            .valueStream()
            .map(JsonNode::asString)
            .collect(Collectors.toSet()),
        node.path("security").valueStream().anyMatch(one -> one.has("portalSession")));
  }
}
