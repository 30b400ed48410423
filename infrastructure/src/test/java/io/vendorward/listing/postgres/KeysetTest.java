package io.vendorward.listing.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.r2dbc.spi.Readable;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Position;
import io.vendorward.listing.Sort;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.Columns;
import io.vendorward.tenancy.postgres.PostgresForTests;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against rows with many ties, so that every key and the id have something to decide. */
@Tag("no-tenant")
class KeysetTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private static final String ROWS =
      """
      select * from (
        select ('00000000-0000-7000-8000-' || lpad(to_hex((n * 37) % 101 + 1), 12, '0'))::uuid as id,
          ((array['', 'acme', 'Zephyr'])[n % 3 + 1])::text collate "C" as name,
          (n % 5)::bigint as number,
          (n % 4)::int as rank,
          date '2026-01-01' + n % 7 as day,
          timestamptz '2026-01-01 00:00:00.123456Z' + make_interval(days => n % 2) as moment
        from generate_series(1, $1) as n) as made
      where number < $2\
      """;
  private static final int MADE = 60;
  private static final long BELOW = 4;

  private static final Keyset<Row> ORDERS =
      new Keyset<>(
          "id",
          Row::id,
          Map.of(
              "name", new SortKey<>("name", KeyType.TEXT, Row::name),
              "number", new SortKey<>("number", KeyType.NUMBER, Row::number),
              "rank", new SortKey<>("rank", KeyType.RANK, Row::rank),
              "day", new SortKey<>("day", KeyType.DAY, Row::day),
              "moment", new SortKey<>("moment", KeyType.INSTANT, Row::moment)));

  private final TenantId tenant = postgres.createTenant();

  private record Row(UUID id, String name, long number, int rank, LocalDate day, Instant moment) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "-name",
        "rank,day",
        "-rank,-day",
        "name,-number",
        "-name,number",
        "-moment,rank,-name",
        "moment,-rank,name,-day",
        "-day,number,rank,-moment,name"
      })
  void readsEveryRowOnceInTheOrderOfAllKeys(String sort) {
    var sorts = sorts(sort);
    var all = page(sorts, 200, Optional.empty()).rows();
    assertThat(all).hasSize(48).isSortedAccordingTo(order(sorts));

    for (int limit : List.of(1, 5, 47, 48)) {
      var found = new ArrayList<Row>();
      Optional<Position> after = Optional.empty();
      do {
        var page = page(sorts, limit, after);
        assertThat(page.rows()).hasSizeBetween(1, limit);
        found.addAll(page.rows());
        after = page.next();
      } while (after.isPresent());
      assertThat(found).isEqualTo(all);
    }
  }

  @Test
  void knowsNoOtherKeys() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> page(sorts("colour"), 1, Optional.empty()));
  }

  private Page<Row> page(List<Sort> sorts, int limit, Optional<Position> after) {
    return postgres.asStaff(
        tenant,
        () ->
            ORDERS.read(
                postgres.client(),
                ROWS,
                List.of(MADE, BELOW),
                new PageRequest(limit, sorts, after),
                KeysetTest::row));
  }

  private static Row row(Readable row) {
    return new Row(
        Columns.uuid(row, "id"),
        Columns.text(row, "name"),
        Columns.number(row, "number"),
        Columns.optional(row, "rank", Integer.class).orElseThrow(),
        Columns.optional(row, "day", LocalDate.class).orElseThrow(),
        Columns.instant(row, "moment"));
  }

  private static List<Sort> sorts(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(key -> key.startsWith("-") ? Sort.descending(key.substring(1)) : Sort.ascending(key))
        .toList();
  }

  private static Comparator<Row> order(List<Sort> sorts) {
    Comparator<Row> order = (_, _) -> 0;
    for (Sort sort : sorts) {
      order = order.thenComparing(directed(key(sort.field()), sort.descending()));
    }
    // of UUIDs of one shape the text sorts as the database does
    return order.thenComparing(
        directed(
            Comparator.comparing((Row row) -> row.id().toString()), sorts.getLast().descending()));
  }

  private static Comparator<Row> directed(Comparator<Row> ascending, boolean descending) {
    return descending ? ascending.reversed() : ascending;
  }

  private static Comparator<Row> key(String field) {
    return switch (field) {
      case "name" -> Comparator.comparing(Row::name);
      case "number" -> Comparator.comparingLong(Row::number);
      case "rank" -> Comparator.comparingInt(Row::rank);
      case "day" -> Comparator.comparing(Row::day);
      default -> Comparator.comparing(Row::moment);
    };
  }
}
