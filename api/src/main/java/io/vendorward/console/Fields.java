package io.vendorward.console;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** A form with many fields as it was typed, by the fields' names. */
public record Fields(Map<String, List<String>> typed) {

  private static final int MOST_COUNTRIES = 50;
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  public Fields {
    typed = Map.copyOf(typed);
  }

  public static Fields of(MultiValueMap<String, String> sent) {
    return new Fields(Map.copyOf(sent));
  }

  public static Fields blank() {
    return new Fields(Map.of());
  }

  /** What was typed into a field; templates ask so. */
  public String get(String field) {
    return typed.getOrDefault(field, List.of("")).getFirst();
  }

  /** What was chosen of several; templates ask so. */
  public List<String> all(String field) {
    return typed.getOrDefault(field, List.of());
  }

  public Fields with(String field, String value) {
    return with(field, List.of(value));
  }

  public Fields with(String field, List<String> values) {
    var changed = new HashMap<>(typed);
    changed.put(field, values);
    return new Fields(changed);
  }

  /** The version that the form was opened on. */
  public long seenVersion() {
    return Versions.read(get("version"));
  }

  /** An id that a page offered; anything else, which only a forged form has, is none. */
  public Optional<UUID> id(String field) {
    return offered(get(field));
  }

  private static Optional<UUID> offered(String value) {
    return ListRules.isId(value) ? Optional.of(UUID.fromString(value)) : Optional.empty();
  }

  /** Ids that a page offered. */
  public Set<UUID> ids(String field) {
    return all(field).stream()
        .flatMap(value -> offered(value).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Of a choice that also offers "not known": empty for that. */
  public <E extends Enum<E>> Optional<E> known(Class<E> type, String field) {
    return constants(type, List.of(get(field))).findFirst();
  }

  /** Of several; what a forged form has is left out. */
  public <E extends Enum<E>> Set<E> several(Class<E> type, String field) {
    return constants(type, all(field)).collect(Collectors.toUnmodifiableSet());
  }

  private static <E extends Enum<E>> Stream<E> constants(Class<E> type, List<String> names) {
    return Arrays.stream(type.getEnumConstants()).filter(one -> names.contains(one.name()));
  }

  /** Codes of countries (ISO 3166-1 alpha-2), in whatever way they were set apart. */
  public Set<String> countries(String field, FormCheck check) {
    var codes =
        Arrays.stream(get(field).toUpperCase(Locale.ROOT).split("[,;\\s]+", -1))
            .filter(code -> !code.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    if (codes.size() > MOST_COUNTRIES
        || !codes.stream().allMatch(code -> COUNTRY.matcher(code).matches())) {
      check.wrong(field, "not-countries");
    }
    return codes;
  }

  /** Of yes, no and "not known": empty for that. */
  public Optional<Boolean> yesNo(String field) {
    return switch (get(field)) {
      case "YES" -> Optional.of(true);
      case "NO" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  public static String yesNo(Optional<Boolean> known) {
    return known.map(truth -> truth ? "YES" : "NO").orElse("UNKNOWN");
  }
}
