package io.vendorward.isolation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A request before anybody sends it.
 *
 * @param target path and query
 * @param body a text, or a file with one character a byte
 */
record Request(String method, String target, Map<String, String> headers, String body) {

  Request {
    headers = Map.copyOf(headers);
  }

  /** Which of these ids it names, anywhere. */
  List<String> naming(Collection<String> ids) {
    return ids.stream().filter(id -> target.contains(id) || body.contains(id)).toList();
  }

  boolean hasInPath(String id) {
    return target.split("\\?", 2)[0].contains(id);
  }

  boolean hasInQuery(String id) {
    return target.contains(id) && !hasInPath(id);
  }

  Request replacing(String id, String other) {
    return new Request(method, target.replace(id, other), headers, body.replace(id, other));
  }

  Request withHeader(String name, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(name, value);
    return new Request(method, target, more, body);
  }

  /** The words in it, which whoever sends it knows. */
  List<String> words(Words all) {
    return all.in(target + " " + body).toList();
  }

  /** As somebody sends it who has none of the words in it. */
  Request withoutWords() {
    return new Request(method, Words.without(target), headers, Words.without(body));
  }
}
