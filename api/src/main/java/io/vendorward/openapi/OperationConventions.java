package io.vendorward.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.vendorward.identity.Permission;
import io.vendorward.identity.RoleTable;
import io.vendorward.identity.web.Anonymous;
import io.vendorward.identity.web.Granted;
import io.vendorward.identity.web.PortalOnly;
import io.vendorward.identity.web.Requires;
import io.vendorward.listing.PageRequest;
import io.vendorward.web.IfMatch;
import io.vendorward.web.ListParameters;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** What every operation has in common: who may call it, its header parameters, its problems. */
@Component
final class OperationConventions implements GlobalOperationCustomizer {

  static final String STAFF = "staff";
  static final String PORTAL = "portalSession";

  private static final Map<Integer, String> PROBLEMS =
      Map.of(
          400, "A field, parameter or the body is wrong",
          401, "No valid token",
          403, "Not allowed to this caller",
          404, "Unknown, or somebody else's",
          409, "Not possible in the present state",
          412, "Changed in the meantime; the current state comes along",
          413, "The body is too large",
          422, "Understood, but not possible",
          428, "If-Match is missing",
          429, "Too many requests");

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    secure(operation, handler);
    parameters(operation, handler);
    problems(operation, handler);
    return operation;
  }

  private static void secure(Operation operation, HandlerMethod handler) {
    var requires = handler.getMethodAnnotation(Requires.class);
    if (requires != null) {
      var scopes = scopes(Set.of(requires.value()));
      operation.addSecurityItem(new SecurityRequirement().addList(STAFF, scopes));
      operation.addExtension(
          "x-permissions", Arrays.stream(requires.value()).map(Enum::name).toList());
      describe(operation, scopes.isEmpty() ? "" : "Machine scope: " + String.join(" or ", scopes));
    }
    if (handler.hasMethodAnnotation(PortalOnly.class)
        || handler.hasMethodAnnotation(Granted.class)) {
      operation.addSecurityItem(new SecurityRequirement().addList(PORTAL));
    }
    if (handler.hasMethodAnnotation(Anonymous.class)) {
      operation.setSecurity(List.of());
    }
  }

  /** The narrowest scopes that carry one of the permissions. */
  private static List<String> scopes(Set<Permission> any) {
    var carrying =
        RoleTable.scopes().stream()
            .filter(scope -> RoleTable.ofMachine(Set.of(scope)).stream().anyMatch(any::contains))
            .filter(scope -> !any.contains(Permission.SELF))
            .collect(Collectors.toSet());
    return carrying.stream()
        .filter(scope ->
            !scope.endsWith(":write") || !carrying.contains(scope.replace(":write", ":read")))
        .sorted()
        .toList();
  }

  private static void describe(Operation operation, String sentence) {
    if (!sentence.isEmpty()) {
      var before = operation.getDescription();
      operation.setDescription(
          (before == null || before.isBlank() ? "" : before.strip() + "\n\n") + sentence + ".");
    }
  }

  private static void parameters(Operation operation, HandlerMethod handler) {
    if (takes(handler, IfMatch.class)) {
      operation.addParametersItem(
          header("If-Match", "ETag of the version that was seen", "\"3\"").required(true));
    }
    if (takes(handler, ListParameters.class)) {
      operation
          .addParametersItem(query("limit", "How many rows at the most").schema(limit()))
          .addParametersItem(query("cursor", "nextCursor of the page before").schema(text(4000)))
          .addParametersItem(
              query("sort", "Fields to sort by, separated by commas; '-' before one reverses it")
                  .schema(text(200)));
    }
    if (handler.hasMethodAnnotation(PostMapping.class)
        && (handler.hasMethodAnnotation(Requires.class)
            || handler.hasMethodAnnotation(Granted.class))) {
      operation.addParametersItem(
          header(
              "Idempotency-Key",
              "The same key and body within 24 hours give the same answer and change nothing again",
              "3f0b2f5e"));
    }
  }

  private static boolean takes(HandlerMethod handler, Class<?> type) {
    return Arrays.stream(handler.getMethodParameters())
        .anyMatch(parameter -> parameter.getParameterType() == type);
  }

  private static Parameter header(String name, String description, String example) {
    return new Parameter()
        .in("header")
        .name(name)
        .description(description)
        .example(example)
        .schema(text(200));
  }

  private static Parameter query(String name, String description) {
    return new Parameter().in("query").name(name).description(description).required(false);
  }

  private static Schema<?> limit() {
    var schema = new IntegerSchema();
    schema.setMinimum(BigDecimal.ONE);
    schema.setMaximum(BigDecimal.valueOf(PageRequest.MAXIMUM_LIMIT));
    schema.setDefault(PageRequest.DEFAULT_LIMIT);
    return schema;
  }

  private static Schema<?> text(int maximum) {
    return new StringSchema().maxLength(maximum);
  }

  private static void problems(Operation operation, HandlerMethod handler) {
    boolean changes = operation.getRequestBody() != null || takes(handler, IfMatch.class);
    boolean open = handler.hasMethodAnnotation(Anonymous.class);
    IntStream.of(400, 401, 403, 404, 409, 412, 413, 422, 428, 429)
        .filter(status -> !open || (status != 401 && status != 403))
        .filter(status -> changes || status < 409)
        .filter(status ->
            (status != 412 && status != 428)
                || (operation.getParameters() != null
                    && operation.getParameters().stream()
                        .anyMatch(parameter -> "If-Match".equals(parameter.getName()))))
        .forEach(status -> problem(operation, Integer.toString(status), PROBLEMS.get(status)));
    problem(operation, "default", "Any other problem");
  }

  private static void problem(Operation operation, String status, @Nullable String description) {
    if (operation.getResponses().containsKey(status)) {
      return;
    }
    var schema = new Schema<>().$ref("#/components/schemas/Problem");
    operation
        .getResponses()
        .addApiResponse(
            status,
            new ApiResponse()
                .description(
                    description == null
                        ? HttpStatus.valueOf(Integer.parseInt(status))
                            .getReasonPhrase()
                            .toLowerCase(Locale.ROOT)
                        : description)
                .content(
                    new Content()
                        .addMediaType("application/problem+json", new MediaType().schema(schema))));
  }
}
