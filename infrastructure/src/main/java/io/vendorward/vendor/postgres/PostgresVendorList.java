package io.vendorward.vendor.postgres;

import static io.vendorward.vendor.postgres.Columns.nullable;

import io.vendorward.identity.Reach;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Position;
import io.vendorward.listing.Sort;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorNumber;
import io.vendorward.vendor.VendorQuery;
import io.vendorward.vendor.VendorStatus;
import io.vendorward.vendor.usecase.VendorFilter;
import io.vendorward.vendor.usecase.VendorList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresVendorList implements VendorList {

  private final DatabaseClient database;

  PostgresVendorList(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<Page<Vendor>> page(
      TenantId tenant, Reach reach, VendorFilter filter, PageRequest request) {
    var conditions = conditions(tenant, reach, filter);
    Sort sort = request.sort().getFirst();
    VendorOrder order = VendorOrder.of(sort);
    return switch (filter.query()) {
      case VendorQuery.Nothing() -> Mono.just(new Page<>(List.of(), Optional.empty()));
      case VendorQuery.Numbered(VendorNumber number) ->
          rows(VendorListSql.NUMBERED, with(conditions, number.value()))
              .map(rows -> new Page<>(rows, Optional.empty()));
      case VendorQuery.Anything() ->
          page(
              VendorListSql.everything(order, sort.descending()),
              place(conditions, request),
              request);
      case VendorQuery.Named(List<String> beginnings) ->
          page(
              VendorListSql.named(order, sort.descending()),
              with(place(conditions, request), ranges(beginnings)),
              request);
    };
  }

  @Override
  public Mono<Map<VendorStatus, Long>> counts(TenantId tenant, Reach reach) {
    return database
        .sql(VendorListSql.COUNTS)
        .bindValues(List.of(tenant.value(), owned(reach)))
        .map(row ->
            Map.entry(
                VendorStatus.valueOf(Columns.text(row, "status")),
                Columns.required(row, "vendors", Long.class)))
        .all()
        .collectMap(Map.Entry::getKey, Map.Entry::getValue);
  }

  private Mono<Page<Vendor>> page(String sql, List<Object> parameters, PageRequest request) {
    VendorOrder order = VendorOrder.of(request.sort().getFirst());
    return rows(sql, parameters)
        .map(rows -> {
          if (rows.size() <= request.limit()) {
            return new Page<>(rows, Optional.empty());
          }
          var shown = rows.subList(0, request.limit());
          Vendor last = shown.getLast();
          return new Page<>(
              shown, Optional.of(new Position(List.of(order.key(last)), last.id().value())));
        });
  }

  private Mono<List<Vendor>> rows(String sql, List<Object> parameters) {
    return database.sql(sql).bindValues(parameters).map(VendorRow::read).all().collectList();
  }

  private static List<Object> conditions(TenantId tenant, Reach reach, VendorFilter filter) {
    String[] statuses = filter.statuses().stream().map(Enum::name).toArray(String[]::new);
    return List.of(
        tenant.value(),
        nullable(String[].class, statuses.length == 0 ? null : statuses),
        nullable(String.class, filter.owner()),
        owned(reach));
  }

  /** Where the page begins, and one row more than it shows. */
  private static List<Object> place(List<Object> conditions, PageRequest request) {
    Sort sort = request.sort().getFirst();
    VendorOrder order = VendorOrder.of(sort);
    return with(
        conditions,
        request
            .after()
            .map(after -> order.read(after.keys().getFirst()))
            .orElse(order.beginning(sort.descending())),
        request.after().map(Position::id).orElse(VendorOrder.beginningId()),
        request.limit() + 1);
  }

  /** Lower and upper ends of the words' ranges, the longest and so rarest word first. */
  private static Object[] ranges(List<String> beginnings) {
    var lows =
        beginnings.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toArray(String[]::new);
    var highs =
        List.of(lows).stream().map(low -> low + VendorOrder.LAST_CHARACTER).toArray(String[]::new);
    return new Object[] {lows, highs};
  }

  private static Object owned(Reach reach) {
    return switch (reach) {
      case Reach.Everything() -> nullable(String.class, Optional.empty());
      case Reach.OwnedBy(String subject) -> nullable(String.class, Optional.of(subject));
    };
  }

  private static List<Object> with(List<Object> parameters, Object... more) {
    var all = new ArrayList<>(parameters);
    all.addAll(List.of(more));
    return all;
  }
}
