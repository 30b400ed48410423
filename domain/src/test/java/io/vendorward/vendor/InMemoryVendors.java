package io.vendorward.vendor;

import io.vendorward.identity.Caller;
import io.vendorward.identity.Reach;
import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Position;
import io.vendorward.listing.Sort;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.usecase.VendorFilter;
import io.vendorward.vendor.usecase.VendorList;
import io.vendorward.vendor.usecase.Vendors;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Vendors in memory; also lists them, for tests of what stands above. */
public final class InMemoryVendors implements Vendors, VendorList {

  private final Rows<VendorId, Vendor> rows;

  public InMemoryVendors(InMemoryTables tables) {
    rows = new Rows<>(tables, "vendor", Vendor.class, Vendor::version);
  }

  @Override
  public Mono<Vendor> find(TenantId tenant, VendorId id) {
    return rows.find(tenant, id);
  }

  @Override
  public Mono<Vendor> hold(TenantId tenant, VendorId id) {
    return rows.find(tenant, id);
  }

  @Override
  public Mono<Vendor> findVersion(TenantId tenant, VendorId id, long version) {
    return rows.findVersion(tenant, id, version);
  }

  @Override
  public Mono<Void> insert(Caller caller, Vendor vendor) {
    return rows.insert(caller.tenant(), vendor.id(), vendor);
  }

  @Override
  public Mono<Boolean> update(Caller caller, Vendor vendor) {
    return rows.update(caller.tenant(), vendor.id(), vendor);
  }

  @Override
  public Mono<Page<Vendor>> page(
      TenantId tenant, Reach reach, VendorFilter filter, PageRequest request) {
    return rows.all(tenant)
        .map(all ->
            all.stream()
                .filter(vendor -> Sight.reaches(reach, vendor))
                .filter(vendor -> shown(filter, vendor))
                .sorted(order(request.sort().getFirst()))
                .toList())
        .map(matching -> cut(matching, request));
  }

  @Override
  public Mono<Count> count(TenantId tenant, Reach reach, VendorFilter filter) {
    return rows.all(tenant)
        .map(all ->
            new Count(
                all.stream()
                    .filter(vendor -> Sight.reaches(reach, vendor))
                    .filter(vendor -> shown(filter, vendor))
                    .count()));
  }

  @Override
  public Mono<Map<VendorStatus, Long>> counts(TenantId tenant, Reach reach) {
    return rows.all(tenant)
        .map(all ->
            all.stream()
                .filter(vendor -> Sight.reaches(reach, vendor))
                .collect(
                    Collectors.groupingBy(
                        vendor -> vendor.profile().status(), Collectors.counting())));
  }

  private static Page<Vendor> cut(List<Vendor> matching, PageRequest request) {
    int from = request.after().map(after -> ids(matching).indexOf(after.id()) + 1).orElse(0);
    var rest = matching.subList(from, matching.size());
    var rows = rest.stream().limit(request.limit()).toList();
    return new Page<>(
        rows,
        rest.size() > rows.size()
            ? Optional.of(new Position(List.of(), rows.getLast().id().value()))
            : Optional.empty());
  }

  private static List<UUID> ids(List<Vendor> vendors) {
    return vendors.stream().map(vendor -> vendor.id().value()).toList();
  }

  private static boolean shown(VendorFilter filter, Vendor vendor) {
    var profile = vendor.profile();
    return (filter.statuses().isEmpty() || filter.statuses().contains(profile.status()))
        && filter.owner().map(owner -> profile.owner().equals(Optional.of(owner))).orElse(true)
        && matches(filter.query()).test(vendor);
  }

  private static Predicate<Vendor> matches(VendorQuery query) {
    return switch (query) {
      case VendorQuery.Anything() -> vendor -> true;
      case VendorQuery.Nothing() -> vendor -> false;
      case VendorQuery.Numbered(VendorNumber number) -> vendor -> vendor.number().equals(number);
      case VendorQuery.Named(List<String> beginnings) ->
          vendor ->
              beginnings.stream()
                  .allMatch(beginning ->
                      vendor.profile().searchWords().stream()
                          .anyMatch(word -> word.startsWith(beginning)));
    };
  }

  private static Comparator<Vendor> order(Sort sort) {
    Comparator<Vendor> ascending =
        switch (sort.field()) {
          case "number" -> Comparator.comparingLong(vendor -> vendor.number().value());
          case "createdAt" -> Comparator.comparing(vendor -> vendor.revision().createdAt());
          case "updatedAt" -> Comparator.comparing(vendor -> vendor.revision().updatedAt());
          default -> Comparator.comparing(vendor -> NameKey.of(vendor.profile().legalName()));
        };
    var whole = ascending.thenComparing(vendor -> vendor.id().value().toString());
    return sort.descending() ? whole.reversed() : whole;
  }
}
