package io.vendorward.isolation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back, unread. */
record Reply(int status, Map<String, List<String>> headers, String body) {

  private static final JsonMapper JSON = new JsonMapper();

  /** Both differ from one rendering to the next, and say nothing. */
  private static final Pattern FORM_TOKEN =
      Pattern.compile("(name=\"_csrf\" value=\"|\"csrf\":\")[^\"]*");

  private static final Pattern COOKIE_VALUE = Pattern.compile("=[^;]*");

  Reply {
    Map<String, List<String>> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    sorted.putAll(headers);
    headers = sorted;
  }

  boolean succeeded() {
    return (status >= 200 && status < 300) || (status == 303 && !asksWhoItIs());
  }

  /** Whether it sends the caller to a login, or to where links are. */
  boolean asksWhoItIs() {
    return status == 401
        || (status == 303
            && (location().startsWith("/oauth2/authorization/")
                || location().startsWith("/portal/sign-in")));
  }

  String location() {
    return header("Location").orElse("");
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).map(List::getFirst);
  }

  /** Its headers and its body. */
  String text() {
    return headers + "\n" + body;
  }

  JsonNode json() {
    return JSON.readTree(body);
  }

  /** All that a caller could tell two replies apart by, but for the ids that they sent. */
  String seen(Collection<String> sent) {
    StringBuilder seen = new StringBuilder().append(status).append('\n');
    headers.forEach((name, values) -> {
      if (!name.equalsIgnoreCase("Date")) {
        seen.append(name).append(": ").append(shown(name, values)).append('\n');
      }
    });
    String all = seen.append('\n').append(body).toString();
    for (String id : sent) {
      all = all.replace(id, "{id}");
    }
    return FORM_TOKEN.matcher(all).replaceAll("$1{token}");
  }

  private static String shown(String name, List<String> values) {
    return name.equalsIgnoreCase("Set-Cookie")
        ? values.stream()
            .map(one -> COOKIE_VALUE.matcher(one).replaceFirst("="))
            .toList()
            .toString()
        : values.toString();
  }
}
