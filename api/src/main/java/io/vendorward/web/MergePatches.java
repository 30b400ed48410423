package io.vendorward.web;

import jakarta.validation.Validator;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON Merge Patch (RFC 7396) onto the writable form of a resource, read and validated anew. */
@Component
public final class MergePatches {

  /** The media type of PATCH bodies. */
  public static final String MEDIA_TYPE = "application/merge-patch+json";

  private final CollectingJson json;
  private final Validator validator;

  MergePatches(CollectingJson json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /** {@code current} with the patch applied, or a 400 with one entry a field. */
  public <T> T apply(JsonNode patch, T current, Class<T> type) {
    if (!(patch instanceof ObjectNode fields)) {
      throw new MalformedBodyException(
          List.of(new FieldError("", "wrong-type", "a merge patch is a JSON object")));
    }
    JsonMapper mapper = json.mapper();
    T patched = json.read(merge(mapper.valueToTree(current), fields), type);
    var violations = validator.validate(patched);
    if (!violations.isEmpty()) {
      throw Problems.invalid(
          violations.stream()
              .map(violation ->
                  new FieldError(
                      JsonPointers.ofPath(violation.getPropertyPath().toString()),
                      ProblemMapping.constraintCode(
                          violation
                              .getConstraintDescriptor()
                              .getAnnotation()
                              .annotationType()
                              .getSimpleName()),
                      violation.getMessage()))
              .sorted((one, other) -> one.pointer().compareTo(other.pointer()))
              .toList());
    }
    return patched;
  }

  private JsonNode merge(JsonNode target, ObjectNode patch) {
    var merged = target instanceof ObjectNode object ? object : json.mapper().createObjectNode();
    patch
        .properties()
        .forEach(entry -> {
          var value = entry.getValue();
          if (value.isNull()) {
            merged.remove(entry.getKey());
          } else if (value instanceof ObjectNode nested) {
            var before = merged.get(entry.getKey());
            merged.set(
                entry.getKey(),
                merge(before == null ? json.mapper().createObjectNode() : before, nested));
          } else {
            merged.set(entry.getKey(), value);
          }
        });
    return merged;
  }
}
