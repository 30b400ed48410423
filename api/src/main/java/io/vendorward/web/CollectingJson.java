package io.vendorward.web;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.CollectingProblemHandler;
import tools.jackson.databind.exc.CollectedProblem;
import tools.jackson.databind.exc.DeferredBindingException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON into records and names every field that cannot be read, not just the first. Texts come
 * from our codes, never from the parser.
 */
@Component
final class CollectingJson {

  private final JsonMapper json;

  CollectingJson(JsonMapper json) {
    this.json = json;
  }

  Object read(InputStream body, JavaType type) {
    try {
      return json.readerFor(type)
          .problemCollectingReader(new Collector())
          .readValueCollectingProblems(body);
    } catch (JacksonException failure) {
      throw malformed(failure);
    }
  }

  <T> T read(JsonNode tree, Class<T> type) {
    try (var parser = json.treeAsTokens(tree)) {
      return json.readerFor(type)
          .problemCollectingReader(new Collector())
          .readValueCollectingProblems(parser);
    } catch (JacksonException failure) {
      throw malformed(failure);
    }
  }

  JsonMapper mapper() {
    return json;
  }

  private static MalformedBodyException malformed(JacksonException failure) {
    return new MalformedBodyException(
        switch (failure) {
          case DeferredBindingException collected -> entries(collected);
          case DatabindException one -> List.of(entry(pointer(one), code(one)));
          default -> List.of(new FieldError("", "not-json", "the body is not valid JSON"));
        });
  }

  private static List<FieldError> entries(DeferredBindingException collected) {
    return collected.getProblems().stream()
        .map(problem -> entry(problem.getPath().toString(), code(problem)))
        .distinct()
        .toList();
  }

  private static String code(CollectedProblem problem) {
    return problem.getMessage().contains("nknown property") ? "unknown-field" : "wrong-type";
  }

  private static String code(DatabindException failure) {
    return failure instanceof UnrecognizedPropertyException ? "unknown-field" : "wrong-type";
  }

  private static FieldError entry(String pointer, String code) {
    return new FieldError(
        pointer,
        code,
        code.equals("unknown-field")
            ? "is not a field of this body"
            : "has the wrong type or form");
  }

  private static String pointer(DatabindException failure) {
    var pointer = new StringBuilder();
    failure
        .getPath()
        .forEach(step ->
            pointer
                .append('/')
                .append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()));
    return pointer.toString();
  }

  /** Also goes on after an object or array in a scalar's place, where the stock one stops. */
  private static final class Collector extends CollectingProblemHandler {

    @Override
    public @Nullable Object handleUnexpectedToken(
        DeserializationContext context,
        JavaType type,
        JsonToken token,
        JsonParser parser,
        String failure) {
      List<CollectedProblem> bucket = getBucket(context);
      if (bucket == null || bucket.size() >= getMaxProblems()) {
        return NOT_HANDLED;
      }
      JsonPointer path = parser.streamReadContext().pathAsPointer();
      if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
        path = parser.streamReadContext().getParent().pathAsPointer();
        parser.skipChildren();
      }
      bucket.add(
          new CollectedProblem(
              path, "wrong type", type, parser.currentTokenLocation(), null, token));
      return null;
    }
  }
}
