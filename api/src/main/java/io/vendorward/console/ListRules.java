package io.vendorward.console;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/**
 * What the address of a list may say.
 *
 * @param sorts the fields to sort by, each in the direction that comes first, with a minus when
 *     that is descending; the first is the standard
 * @param filters the parameters that choose rows, and which values make sense
 */
public record ListRules(String path, List<String> sorts, Map<String, Predicate<String>> filters) {

  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 9000;
  private static final String DESCENDING = "-";

  public ListRules {
    sorts = List.copyOf(sorts);
    filters = Map.copyOf(filters);
  }

  /** What the request asks for; what makes no sense in it is taken for not said. */
  public ListQuery read(ServerWebExchange exchange) {
    var said = exchange.getRequest().getQueryParams().toSingleValueMap();
    var chosen = new TreeMap<String, String>();
    filters.forEach((name, makesSense) -> {
      @Nullable String value = said.get(name);
      if (value != null && !value.isBlank() && makesSense.test(value)) {
        chosen.put(name, value);
      }
    });
    return new ListQuery(
        this, chosen, sort(said.getOrDefault("sort", "")), said.getOrDefault("cursor", ""));
  }

  public static boolean isOneOf(Enum<?>[] known, String text) {
    return List.of(known).stream().anyMatch(one -> one.name().equals(text));
  }

  public static boolean isId(String text) {
    return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }

  /** A day that a calendar page could show. */
  public static boolean isDay(String text) {
    try {
      int year = LocalDate.parse(text).getYear();
      return year >= FIRST_YEAR && year <= LAST_YEAR;
    } catch (DateTimeException noDay) {
      return false;
    }
  }

  public static boolean isWords(String text) {
    return text.length() <= 200;
  }

  String standardSort() {
    return sorts.getFirst();
  }

  /** The order that a click on the heading of this field asks for first. */
  String firstSort(String field) {
    return sorts.contains(DESCENDING + field) ? DESCENDING + field : field;
  }

  static String reversed(String sort) {
    return sort.startsWith(DESCENDING) ? sort.substring(1) : DESCENDING + sort;
  }

  static boolean descends(String sort) {
    return sort.startsWith(DESCENDING);
  }

  private String sort(String asked) {
    return sorts.contains(asked) || sorts.contains(reversed(asked)) ? asked : standardSort();
  }
}
