package io.vendorward.identity.postgres;

import io.r2dbc.spi.Readable;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Position;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Lists of one tenant's rows by {@code name_key} and id, the only order they have. */
final class NameOrder {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private NameOrder() {}

  static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads one page.
   *
   * @param select ends with {@code where tenant_id = $1}
   */
  static <T> Mono<Page<T>> page(
      DatabaseClient database,
      String select,
      UUID tenant,
      PageRequest request,
      Function<Readable, T> read) {
    boolean descending = request.sort().getFirst().descending();
    var order =
        descending
            ? " and ($2::text is null or (name_key, id) < ($2, $3)) order by name_key desc, id desc"
            : " and ($2::text is null or (name_key, id) > ($2, $3)) order by name_key, id";
    var statement = database.sql(select + order + " limit $4").bind(0, tenant);
    var after = request.after();
    statement =
        after.isPresent()
            ? statement.bind(1, after.get().keys().getFirst()).bind(2, after.get().id())
            : statement.bindNull(1, String.class).bind(2, BEFORE_ALL);
    return statement
        .bind(3, request.limit() + 1)
        .map(row -> new Found<>(read.apply(row), position(row)))
        .all()
        .collectList()
        .map(rows -> page(rows, request.limit()));
  }

  private record Found<T>(T row, Position position) {}

  private static Position position(Readable row) {
    return new Position(List.of(Column.text(row, "name_key")), Column.id(row, "id"));
  }

  private static <T> Page<T> page(List<Found<T>> rows, int limit) {
    boolean more = rows.size() > limit;
    var shown = more ? rows.subList(0, limit) : rows;
    return new Page<>(
        shown.stream().map(Found::row).toList(),
        more ? Optional.of(shown.getLast().position()) : Optional.empty());
  }
}
