package io.vendorward.web;

import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Sort;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code limit}, {@code cursor} and {@code sort} of a list, as they came. */
public record ListParameters(
    Optional<String> limit, Optional<String> cursor, Optional<String> sort, Cursors cursors) {

  /** What is asked for, or 400 with the parameter that is wrong. */
  public PageRequest pageRequest(Set<String> sortable, Sort standard) {
    var sorts = sort.map(text -> sorts(text, sortable)).orElse(List.of(standard));
    return new PageRequest(
        limit.map(ListParameters::limit).orElse(PageRequest.DEFAULT_LIMIT),
        sorts,
        cursor.map(text -> cursors.decode(text, sorts)));
  }

  private static int limit(String text) {
    if (text.matches("\\d{1,3}")) {
      int value = Integer.parseInt(text);
      if (value >= 1 && value <= PageRequest.MAXIMUM_LIMIT) {
        return value;
      }
    }
    throw invalid("limit", "must be a number from 1 to " + PageRequest.MAXIMUM_LIMIT);
  }

  private static List<Sort> sorts(String text, Set<String> sortable) {
    var sorts = Arrays.stream(text.split(",", -1)).map(ListParameters::sort).toList();
    boolean known = sorts.stream().allMatch(sort -> sortable.contains(sort.field()));
    boolean distinct = sorts.stream().map(Sort::field).distinct().count() == sorts.size();
    if (!known || !distinct) {
      throw invalid(
          "sort", "may name each once: " + String.join(", ", sortable.stream().sorted().toList()));
    }
    return sorts;
  }

  private static Sort sort(String text) {
    return text.startsWith("-") ? Sort.descending(text.substring(1)) : Sort.ascending(text);
  }

  private static ProblemException invalid(String parameter, String detail) {
    return Problems.of(
        ProblemType.INVALID_PARAMETER,
        "The parameter '" + parameter + "' " + detail + ".",
        List.of(new FieldError(parameter, "invalid", detail)));
  }
}
