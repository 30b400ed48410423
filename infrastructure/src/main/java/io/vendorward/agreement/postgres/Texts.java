package io.vendorward.agreement.postgres;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The free texts of an agreement by their path, apart from its codes and days. */
final class Texts {

  private final SortedMap<String, String> byPath;

  private Texts(SortedMap<String, String> byPath) {
    this.byPath = byPath;
  }

  static Texts none() {
    return new Texts(new TreeMap<>());
  }

  static Texts of(Map<String, String> byPath) {
    return new Texts(new TreeMap<>(byPath));
  }

  Map<String, String> byPath() {
    return Collections.unmodifiableMap(byPath);
  }

  void put(String path, String text) {
    if (!text.isEmpty()) {
      byPath.put(path, text);
    }
  }

  String get(String path) {
    return byPath.getOrDefault(path, "");
  }

  Optional<String> find(String path) {
    return Optional.ofNullable(byPath.get(path));
  }
}
