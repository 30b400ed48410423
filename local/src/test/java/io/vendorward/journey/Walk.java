package io.vendorward.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.local.http.Answer;
import io.vendorward.local.http.ApiClient;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Calls of an owner, each of which strangers try first. A stranger's try has to answer exactly as
 * the same call with identifiers that nobody has, and the owner's call afterwards has to succeed:
 * so the try changed nothing, and was refused for whose it is and not for its form.
 */
final class Walk {

  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
  private static final Set<String> NOT_COMPARED = Set.of("instance", "traceId");

  private final Catalogue catalogue;
  private final ApiClient owner;
  private final Map<String, ApiClient> strangers;
  private final Set<String> walked;
  private final String query;

  Walk(Catalogue catalogue, ApiClient owner, Map<String, ApiClient> strangers) {
    this(catalogue, owner, strangers, new HashSet<>(), "");
  }

  private Walk(
      Catalogue catalogue,
      ApiClient owner,
      Map<String, ApiClient> strangers,
      Set<String> walked,
      String query) {
    this.catalogue = catalogue;
    this.owner = owner;
    this.strangers = Map.copyOf(strangers);
    this.walked = walked;
    this.query = query;
  }

  /** The same walk with another owner, counted together. */
  Walk as(ApiClient other) {
    Walk walk = new Walk(catalogue, other, strangers);
    walk.walked.addAll(walked);
    return walk;
  }

  /** The same walk, whose calls have this query. */
  Walk asking(String query) {
    return new Walk(catalogue, owner, strangers, walked, "?" + query);
  }

  /** An operation that the walk itself needed to get in. */
  void counted(String operationId) {
    walked.add(operation(operationId).id());
  }

  Set<String> walked() {
    return Set.copyOf(walked);
  }

  /**
   * One operation.
   *
   * @param ids values of the path's parameters, in order
   */
  Answer step(String operationId, Map<String, String> headers, String body, Object... ids) {
    Answer own = tried(operationId, headers, body, ids);
    assertThat(own.status()).as("the owner's %s: %s", operationId, own.body()).isBetween(200, 299);
    return own;
  }

  /** The owner's answer, of whatever status, after the strangers' tries. */
  Answer tried(String operationId, Map<String, String> headers, String body, Object... ids) {
    Catalogue.Operation operation = operation(operationId);
    List<String> values = Arrays.stream(ids).map(Object::toString).toList();
    String path = fill(operation.path(), values) + query;
    if (values.stream().anyMatch(Walk::isId)) {
      String nowhere =
          fill(operation.path(), values.stream().map(Walk::elsewhere).toList()) + query;
      strangers.forEach((who, stranger) ->
          assertThat(seen(stranger.call(operation.method(), path, headers, body)))
              .as(who + " tries " + operationId)
              .isEqualTo(seen(stranger.call(operation.method(), nowhere, headers, body)))
              .extractingByKey("status")
              .as("404, or 403 where the stranger may not do this even at home")
              .isIn("404", "403"));
    }
    Answer own = owner.call(operation.method(), path, headers, body);
    walked.add(operationId);
    return own;
  }

  Answer step(String operationId, String body, Object... ids) {
    return step(operationId, Map.of(), body, ids);
  }

  /** Reads, then changes with the version that was read. */
  Answer change(String readId, String changeId, String body, Object... ids) {
    String etag = step(readId, "", ids).etag();
    return step(changeId, Map.of("If-Match", etag), body, ids);
  }

  private Catalogue.Operation operation(String id) {
    return catalogue.operations().stream()
        .filter(operation -> operation.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no operation " + id));
  }

  private static String fill(String path, List<String> values) {
    Matcher matcher = PARAMETER.matcher(path.substring("/api/v1".length()));
    StringBuilder filled = new StringBuilder();
    for (String value : values) {
      assertThat(matcher.find()).as("a parameter for %s in %s", value, path).isTrue();
      matcher.appendReplacement(filled, Matcher.quoteReplacement(ApiClient.segment(value)));
    }
    return matcher.appendTail(filled).toString();
  }

  private static boolean isId(String value) {
    return value.length() == 36;
  }

  private static String elsewhere(String value) {
    return isId(value) ? new UUID(0x0198c5f200007000L, 0x80000000000000ffL).toString() : value;
  }

  /** All that a caller can tell two answers apart by. */
  private static Map<String, String> seen(Answer answer) {
    Map<String, String> seen = new HashMap<>();
    seen.put("status", Integer.toString(answer.status()));
    seen.put(
        "headers",
        answer.headers().map().keySet().stream().sorted().collect(Collectors.joining(" ")));
    answer
        .body()
        .properties()
        .forEach(field -> {
          if (!NOT_COMPARED.contains(field.getKey())) {
            seen.put(field.getKey(), field.getValue().toString());
          }
        });
    return seen;
  }
}
