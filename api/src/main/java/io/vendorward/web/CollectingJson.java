package io.vendorward.web;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
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
          .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
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
    return problem.getMessage().equals(Collector.UNKNOWN_FIELD)
        ? Collector.UNKNOWN_FIELD
        : "wrong-type";
  }

  private static String code(DatabindException failure) {
    return failure instanceof UnrecognizedPropertyException
        ? Collector.UNKNOWN_FIELD
        : "wrong-type";
  }

  private static FieldError entry(String pointer, String code) {
    return new FieldError(
        pointer,
        code,
        code.equals(Collector.UNKNOWN_FIELD)
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

    private static final String UNKNOWN_FIELD = "unknown-field";

    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser parser,
        @Nullable ValueDeserializer<?> deserializer,
        Object target,
        String name) {
      var path = pathOf(parser).appendProperty(name);
      if (!collect(context, path, UNKNOWN_FIELD, context.constructType(Object.class), parser)) {
        return false;
      }
      parser.skipChildren();
      return true;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
        DeserializationContext context,
        JavaType type,
        JsonToken token,
        JsonParser parser,
        String failure) {
      boolean nested = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
      var here = parser.streamReadContext();
      var path = nested ? here.getParent().pathAsPointer() : here.pathAsPointer();
      if (!collect(context, path, "wrong-type", type, parser)) {
        return NOT_HANDLED;
      }
      if (nested) {
        parser.skipChildren();
      }
      return null;
    }

    /** Of the object whose property the parser is at, whether or not it has entered the value. */
    private static JsonPointer pathOf(JsonParser parser) {
      boolean entered = parser.currentToken().isStructStart();
      var object = parser.streamReadContext();
      if (entered) {
        object = object.getParent();
      }
      var outer = object.getParent();
      return outer == null ? JsonPointer.empty() : outer.pathAsPointer();
    }

    private boolean collect(
        DeserializationContext context,
        JsonPointer path,
        String code,
        JavaType type,
        JsonParser parser) {
      List<CollectedProblem> bucket = getBucket(context);
      return bucket != null
          && bucket.size() < getMaxProblems()
          && bucket.add(
              new CollectedProblem(
                  path, code, type, parser.currentTokenLocation(), null, parser.currentToken()));
    }
  }
}
