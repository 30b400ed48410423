package io.vendorward.console;

import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Position;
import io.vendorward.listing.Sort;
import io.vendorward.web.Cursors;
import io.vendorward.web.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/**
 * What the address of a list says. Pages ask it for the addresses of the list's other views.
 *
 * @param chosen the filters that are set
 * @param cursor where the page begins; empty for the first
 */
public record ListQuery(ListRules rules, Map<String, String> chosen, String sort, String cursor) {

  public ListQuery {
    chosen = Map.copyOf(chosen);
  }

  /** The value of a filter; empty when it is not set. */
  public String get(String filter) {
    return chosen.getOrDefault(filter, "");
  }

  public Optional<String> find(String filter) {
    return Optional.ofNullable(chosen.get(filter));
  }

  public boolean is(String filter, String value) {
    return get(filter).equals(value);
  }

  public boolean filtered() {
    return !chosen.isEmpty();
  }

  /** With another value of the filter, empty for none. */
  public ListQuery with(String filter, String value) {
    var others = new TreeMap<>(chosen);
    others.remove(filter);
    if (!value.isEmpty()) {
      others.put(filter, value);
    }
    return new ListQuery(rules, others, sort, "");
  }

  /** With this value of the filter, or without when it has this value already. */
  public ListQuery toggled(String filter, String value) {
    return with(filter, is(filter, value) ? "" : value);
  }

  /** The other way round when the list is sorted by this already. */
  public ListQuery sortedBy(String field) {
    return new ListQuery(
        rules,
        chosen,
        direction(field).equals("none") ? rules.firstSort(field) : ListRules.reversed(sort),
        "");
  }

  /** The value of {@code aria-sort} of a column. */
  public String direction(String field) {
    if (sort.equals(field)) {
      return "ascending";
    }
    return sort.equals(ListRules.reversed(field)) ? "descending" : "none";
  }

  public String url() {
    var said = new TreeMap<>(chosen);
    if (!sort.equals(rules.standardSort())) {
      said.put("sort", sort);
    }
    if (!cursor.isEmpty()) {
      said.put("cursor", cursor);
    }
    var url = UriComponentsBuilder.fromPath(rules.path());
    said.keySet().forEach(name -> url.queryParam(name, "{" + name + "}"));
    return url.encode().buildAndExpand(said).toUriString();
  }

  /** The address of the first page; empty on it. */
  public String first() {
    return cursor.isEmpty() ? "" : at("").url();
  }

  /** The address of the next page; empty at the end. */
  public String next(Page<?> page, Cursors cursors) {
    return page.next().map(place -> at(cursors.encode(place, sorts())).url()).orElse("");
  }

  public PageRequest request(Cursors cursors) {
    return new PageRequest(PageRequest.DEFAULT_LIMIT, sorts(), position(cursors));
  }

  /** How many rows the list has; asked for only when the page does not show them all. */
  public Mono<Count> count(Page<?> page, Supplier<Mono<Count>> ask) {
    return cursor.isEmpty() && page.next().isEmpty()
        ? Mono.just(new Count(page.rows().size()))
        : ask.get();
  }

  private ListQuery at(String place) {
    return new ListQuery(rules, chosen, sort, place);
  }

  private List<Sort> sorts() {
    return List.of(
        ListRules.descends(sort)
            ? Sort.descending(ListRules.reversed(sort))
            : Sort.ascending(sort));
  }

  /** A cursor that belongs to another order or to nothing begins anew. */
  private Optional<Position> position(Cursors cursors) {
    try {
      return cursor.isEmpty() ? Optional.empty() : Optional.of(cursors.decode(cursor, sorts()));
    } catch (ProblemException notOfThisList) {
      return Optional.empty();
    }
  }
}
