package io.vendorward.vendor.postgres;

import static io.vendorward.vendor.postgres.Columns.nullable;

import io.vendorward.identity.Reach;
import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.postgres.KeyType;
import io.vendorward.listing.postgres.Keyset;
import io.vendorward.listing.postgres.SortKey;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.NameKey;
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

  private static final Keyset<Vendor> ORDERS =
      new Keyset<>(
          "id",
          vendor -> vendor.id().value(),
          Map.of(
              "name",
              new SortKey<>(
                  "name_key", KeyType.TEXT, vendor -> NameKey.of(vendor.profile().legalName())),
              "number",
              new SortKey<>("number", KeyType.NUMBER, vendor -> vendor.number().value()),
              "createdAt",
              new SortKey<>("created_at", KeyType.INSTANT, vendor -> vendor.revision().createdAt()),
              "updatedAt",
              new SortKey<>(
                  "updated_at", KeyType.INSTANT, vendor -> vendor.revision().updatedAt())));

  private final DatabaseClient database;

  PostgresVendorList(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<Page<Vendor>> page(
      TenantId tenant, Reach reach, VendorFilter filter, PageRequest request) {
    var conditions = conditions(tenant, reach, filter);
    return switch (filter.query()) {
      case VendorQuery.Nothing() -> Mono.just(new Page<>(List.of(), Optional.empty()));
      case VendorQuery.Numbered(VendorNumber number) -> numbered(conditions, number);
      case VendorQuery.Anything() -> page(VendorListSql.EVERYTHING, conditions, request);
      case VendorQuery.Named(List<String> beginnings) ->
          page(VendorListSql.NAMED, with(conditions, ranges(beginnings)), request);
    };
  }

  @Override
  public Mono<Count> count(TenantId tenant, Reach reach, VendorFilter filter) {
    var conditions = conditions(tenant, reach, filter);
    return switch (filter.query()) {
      case VendorQuery.Nothing() -> Mono.just(new Count(0));
      case VendorQuery.Numbered(VendorNumber number) ->
          Keyset.count(database, VendorListSql.NUMBERED, with(conditions, number.value()));
      case VendorQuery.Anything() -> Keyset.count(database, VendorListSql.EVERYTHING, conditions);
      case VendorQuery.Named(List<String> beginnings) ->
          Keyset.count(database, VendorListSql.NAMED, with(conditions, ranges(beginnings)));
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

  private Mono<Page<Vendor>> numbered(List<Object> conditions, VendorNumber number) {
    return database
        .sql(VendorListSql.NUMBERED)
        .bindValues(with(conditions, number.value()))
        .map(VendorRow::read)
        .all()
        .collectList()
        .map(rows -> new Page<>(rows, Optional.empty()));
  }

  private Mono<Page<Vendor>> page(String sql, List<Object> parameters, PageRequest request) {
    return ORDERS.read(database, sql, parameters, request, VendorRow::read);
  }

  private static List<Object> conditions(TenantId tenant, Reach reach, VendorFilter filter) {
    String[] statuses = filter.statuses().stream().map(Enum::name).toArray(String[]::new);
    return List.of(
        tenant.value(),
        nullable(String[].class, statuses.length == 0 ? null : statuses),
        nullable(String.class, filter.owner()),
        owned(reach));
  }

  /** Lower and upper ends of the words' ranges, the longest and so rarest word first. */
  private static Object[] ranges(List<String> beginnings) {
    var lows =
        beginnings.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toArray(String[]::new);
    var highs =
        List.of(lows).stream().map(low -> low + KeyType.LAST_CHARACTER).toArray(String[]::new);
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
