package io.vendorward.listing.postgres;

import io.r2dbc.spi.Readable;
import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Position;
import io.vendorward.listing.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/**
 * The orders of a list, and its pages: each begins after the row with which the one before ended.
 * The id is the last key, so that no two rows have the same place.
 *
 * <p>The first page begins after a place before all rows: so every page of an order is the same
 * statement, and where it begins is always there for the index.
 */
public final class Keyset<R> {

  /**
   * For the rest of the transaction. A plan for any parameters would read all of the tenant's rows
   * to sort them, and PostgreSQL may settle for it for as long as a connection lives.
   */
  private static final String PLAN_FOR_WHAT_IS_ASKED =
      "select set_config('plan_cache_mode', 'force_custom_plan', true)";

  private static final UUID LOWEST_ID = new UUID(0, 0);

  private final String idColumn;
  private final Function<R, UUID> id;
  private final Map<String, SortKey<R>> keys;

  /** The list's keys by their names in the API. */
  public Keyset(String idColumn, Function<R, UUID> id, Map<String, SortKey<R>> keys) {
    this.idColumn = idColumn;
    this.id = id;
    this.keys = Map.copyOf(keys);
  }

  /** A column in a direction. */
  private record Step(String column, boolean descending) {

    String beyond() {
      return descending ? "<" : ">";
    }

    String order() {
      return column + (descending ? " desc" : " asc");
    }
  }

  /**
   * Reads one page.
   *
   * @param select a statement that ends with its conditions
   * @param parameters of {@code select}, all of them
   */
  public Mono<Page<R>> read(
      DatabaseClient database,
      String select,
      List<Object> parameters,
      PageRequest request,
      Function<Readable, R> row) {
    var steps = steps(request.sort());
    int first = parameters.size() + 1;
    var sql =
        "%s and %s order by %s limit $%d"
            .formatted(
                select,
                after(steps, first),
                steps.stream().map(Step::order).collect(Collectors.joining(", ")),
                first + steps.size());
    var all = new ArrayList<>(parameters);
    all.addAll(beginning(request));
    all.add(request.limit() + 1);
    return database
        .sql(PLAN_FOR_WHAT_IS_ASKED)
        .then()
        .thenMany(database.sql(sql).bindValues(all).map(row).all())
        .collectList()
        .map(found -> page(found, request));
  }

  /**
   * Counts the rows of all pages, as far as {@link Count} goes.
   *
   * @param select as for {@link #read}
   */
  public static Mono<Count> count(DatabaseClient database, String select, List<Object> parameters) {
    var sql =
        "select count(*) from (%s limit $%d) as counted".formatted(select, parameters.size() + 1);
    var all = new ArrayList<>(parameters);
    all.add(Count.MOST + 1);
    return database.sql(sql).bindValues(all).mapValue(Long.class).one().map(Count::new);
  }

  private SortKey<R> key(Sort sort) {
    return Optional.ofNullable(keys.get(sort.field()))
        .orElseThrow(() -> new IllegalArgumentException("no order by " + sort.field()));
  }

  private List<Step> steps(List<Sort> sorts) {
    return Stream.concat(
            sorts.stream().map(sort -> new Step(key(sort).column(), sort.descending())),
            Stream.of(new Step(idColumn, sorts.getLast().descending())))
        .toList();
  }

  /** One comparison of rows while all go in one direction; else the first key bounds the range. */
  private static String after(List<Step> steps, int first) {
    var start = steps.getFirst();
    if (steps.stream().allMatch(step -> step.descending() == start.descending())) {
      return "(%s) %s (%s)"
          .formatted(
              steps.stream().map(Step::column).collect(Collectors.joining(", ")),
              start.beyond(),
              IntStream.range(first, first + steps.size())
                  .mapToObj(n -> "$" + n)
                  .collect(Collectors.joining(", ")));
    }
    return "%s %s= $%d and (%s)"
        .formatted(start.column(), start.beyond(), first, beyond(steps, first));
  }

  private static String beyond(List<Step> steps, int parameter) {
    var step = steps.getFirst();
    var here = "%s %s $%d".formatted(step.column(), step.beyond(), parameter);
    return steps.size() == 1
        ? here
        : "%s or %s = $%d and (%s)"
            .formatted(
                here,
                step.column(),
                parameter,
                beyond(steps.subList(1, steps.size()), parameter + 1));
  }

  private List<Object> beginning(PageRequest request) {
    var values = new ArrayList<>();
    for (int i = 0; i < request.sort().size(); i++) {
      var sort = request.sort().get(i);
      var type = key(sort).type();
      int place = i;
      values.add(
          request
              .after()
              .map(after -> type.read(after.keys().get(place)))
              .orElseGet(() -> type.beginning(sort.descending())));
    }
    values.add(request.after().map(Position::id).orElse(LOWEST_ID));
    return values;
  }

  private Page<R> page(List<R> found, PageRequest request) {
    if (found.size() <= request.limit()) {
      return new Page<>(found, Optional.empty());
    }
    var shown = found.subList(0, request.limit());
    var last = shown.getLast();
    var place =
        request.sort().stream().map(sort -> key(sort).value().apply(last).toString()).toList();
    return new Page<>(shown, Optional.of(new Position(place, id.apply(last))));
  }
}
