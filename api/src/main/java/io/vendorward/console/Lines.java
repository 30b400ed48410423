package io.vendorward.console;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lists and maps as people type them: one entry a line. */
public final class Lines {

  private static final String SEPARATOR = ":";

  private Lines() {}

  public static List<String> read(String typed) {
    return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  public static String write(Collection<String> entries) {
    return String.join("\n", entries);
  }

  /** Lines of {@code system: number}; empty when one of them is none, or a system comes twice. */
  public static Optional<Map<String, String>> readPairs(String typed) {
    var pairs = new LinkedHashMap<String, String>();
    for (String line : read(typed)) {
      int at = line.indexOf(SEPARATOR);
      String key = at < 0 ? "" : line.substring(0, at).strip();
      String value = line.substring(at + 1).strip();
      if (key.isEmpty() || value.isEmpty() || pairs.put(key, value) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(pairs);
  }

  public static String writePairs(Map<String, String> pairs) {
    return pairs.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(pair -> pair.getKey() + SEPARATOR + " " + pair.getValue())
        .collect(Collectors.joining("\n"));
  }
}
