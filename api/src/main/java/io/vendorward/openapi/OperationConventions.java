package io.vendorward.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
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
import io.vendorward.web.VersionChecked;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** What operations have in common of what comes in: who may call, headers, paging. */
@Component
final class OperationConventions implements GlobalOperationCustomizer {

  static final String STAFF = "staff";
  static final String PORTAL = "portalSession";

  private static final Set<String> QUESTION_KEYS = Set.of("key", "questionKey");

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    secure(operation, handler);
    parameters(operation, handler);
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
    Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
        .filter(parameter -> QUESTION_KEYS.contains(parameter.getName()))
        .forEach(parameter -> parameter.description("Key of the question").schema(text(64)));
    if (takes(handler, IfMatch.class)) {
      operation.addParametersItem(
          header("If-Match", "ETag of the version that was seen", "\"3\"").required(true));
    }
    if (handler.hasMethodAnnotation(VersionChecked.class)) {
      operation.addParametersItem(header("If-None-Match", "For the first one: *", "*"));
      operation.addParametersItem(header("If-Match", "For later ones: the ETag seen", "\"3\""));
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

  static boolean takes(HandlerMethod handler, Class<?> type) {
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
}
