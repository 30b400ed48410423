package io.vendorward.openapi;

import static io.vendorward.openapi.OperationConventions.takes;
import static java.util.Map.entry;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.vendorward.identity.web.Anonymous;
import io.vendorward.web.IfMatch;
import io.vendorward.web.ListParameters;
import io.vendorward.web.VersionChecked;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;
import reactor.core.publisher.Mono;

/** What operations have in common of what goes out: headers of a success, and problems. */
@Component
final class ResponseConventions implements GlobalOperationCustomizer {

  private static final Map<Integer, String> PROBLEMS =
      Map.ofEntries(
          entry(400, "A field, parameter or the body is wrong"),
          entry(401, "No valid token"),
          entry(403, "Not allowed to this caller"),
          entry(404, "Unknown, or somebody else's"),
          entry(409, "Not possible in the present state"),
          entry(412, "Changed in the meantime; the current state comes along"),
          entry(413, "The body is too large"),
          entry(422, "Understood, but not possible"),
          entry(428, "If-Match is missing"),
          entry(429, "Too many requests"),
          entry(503, "The database or the identity provider is away: try again after Retry-After"));

  /** Problems that pass by themselves. */
  private static final Set<String> LATER = Set.of("429", "503");

  private static final Map<HttpStatus, String> SUCCESSES =
      Map.of(
          HttpStatus.OK, "Done",
          HttpStatus.CREATED, "Made",
          HttpStatus.ACCEPTED, "Under way",
          HttpStatus.NO_CONTENT, "Done, and nothing to say");

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    success(operation, handler);
    problems(operation, handler);
    return operation;
  }

  private static void success(Operation operation, HandlerMethod handler) {
    HttpStatus status = status(handler);
    Class<?> body = body(handler);
    ApiResponse answer =
        operation
            .getResponses()
            .computeIfAbsent(Integer.toString(status.value()), _ -> new ApiResponse());
    answer.description(SUCCESSES.get(status));
    answer.addHeaderObject("X-Request-Id", header("The trace id, as in logs and problems"));
    if (hasVersion(body)) {
      answer.addHeaderObject("ETag", header("The version, for If-Match and If-None-Match"));
    }
    if (takes(handler, ListParameters.class)) {
      answer.addHeaderObject("Link", header("rel=\"next\": the next page, if there is one"));
    }
    if (status == HttpStatus.CREATED && hasVersion(body)) {
      answer.addHeaderObject("Location", header("Where it is"));
    }
    if (status == HttpStatus.ACCEPTED && has(body, "operation")) {
      answer.addHeaderObject("Location", header("The operation to watch"));
    }
    if (handler.hasMethodAnnotation(GetMapping.class) && hasVersion(body)) {
      operation
          .getResponses()
          .addApiResponse("304", new ApiResponse().description("As If-None-Match says"));
    }
  }

  private static HttpStatus status(HandlerMethod handler) {
    ResponseStatus declared = handler.getMethodAnnotation(ResponseStatus.class);
    return declared == null ? HttpStatus.OK : declared.code();
  }

  private static Class<?> body(HandlerMethod handler) {
    return ResolvableType.forMethodReturnType(handler.getMethod())
        .as(Mono.class)
        .getGeneric()
        .as(ResponseEntity.class)
        .getGeneric()
        .resolve(Object.class);
  }

  private static boolean hasVersion(Class<?> body) {
    return has(body, "version");
  }

  private static boolean has(Class<?> body, String component) {
    return body.isRecord()
        && Arrays.stream(body.getRecordComponents())
            .anyMatch(one -> one.getName().equals(component));
  }

  private static Header header(String description) {
    return new Header().description(description).schema(new StringSchema().maxLength(4200));
  }

  private static void problems(Operation operation, HandlerMethod handler) {
    var possible = new TreeSet<>(Set.of(400, 404, 429, 503));
    if (!handler.hasMethodAnnotation(Anonymous.class)) {
      possible.addAll(Set.of(401, 403));
    }
    if (!handler.hasMethodAnnotation(GetMapping.class)) {
      possible.addAll(Set.of(409, 422));
    }
    operation.getResponses().keySet().stream()
        .filter(declared -> declared.startsWith("4"))
        .map(Integer::valueOf)
        .forEach(possible::add);
    if (operation.getRequestBody() != null) {
      possible.add(413);
    }
    if (takes(handler, IfMatch.class) || handler.hasMethodAnnotation(VersionChecked.class)) {
      possible.addAll(Set.of(412, 428));
    }
    possible.forEach(status -> problem(operation, status.toString(), PROBLEMS.get(status)));
    problem(operation, "default", "Any other problem");
  }

  private static void problem(Operation operation, String status, @Nullable String description) {
    Schema<?> schema = new Schema<>().$ref("#/components/schemas/Problem");
    ApiResponse answer =
        new ApiResponse()
            .description(description)
            .content(
                new Content()
                    .addMediaType("application/problem+json", new MediaType().schema(schema)));
    if (LATER.contains(status)) {
      answer.addHeaderObject("Retry-After", header("Seconds to wait before trying again"));
    }
    operation.getResponses().addApiResponse(status, answer);
  }
}
