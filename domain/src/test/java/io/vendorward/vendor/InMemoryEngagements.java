package io.vendorward.vendor;

import io.vendorward.identity.Caller;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Position;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.usecase.Engagements;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Engagements in memory. */
public final class InMemoryEngagements implements Engagements {

  private final Rows<EngagementId, Engagement> rows;

  public InMemoryEngagements(InMemoryTables tables) {
    rows = new Rows<>(tables, "engagement", Engagement.class, Engagement::version);
  }

  @Override
  public Mono<Page<Engagement>> page(TenantId tenant, VendorId vendor, PageRequest request) {
    Comparator<Engagement> oldest = Comparator.comparing(engagement -> key(engagement));
    var order = request.sort().getFirst().descending() ? oldest.reversed() : oldest;
    return rows.all(tenant)
        .map(all -> all.stream().filter(one -> one.vendor().equals(vendor)).sorted(order).toList())
        .map(all -> cut(all, request));
  }

  @Override
  public Mono<List<Engagement>> of(TenantId tenant, VendorId vendor) {
    return rows.all(tenant)
        .map(all ->
            all.stream()
                .filter(one -> one.vendor().equals(vendor))
                .sorted(Comparator.comparing(InMemoryEngagements::key))
                .toList());
  }

  @Override
  public Mono<Engagement> find(TenantId tenant, EngagementId id) {
    return rows.find(tenant, id);
  }

  @Override
  public Mono<Engagement> findVersion(TenantId tenant, EngagementId id, long version) {
    return rows.findVersion(tenant, id, version);
  }

  @Override
  public Mono<Void> insert(Caller caller, Engagement engagement) {
    return rows.insert(caller.tenant(), engagement.id(), engagement);
  }

  @Override
  public Mono<Boolean> update(Caller caller, Engagement engagement) {
    return rows.update(caller.tenant(), engagement.id(), engagement);
  }

  private static Page<Engagement> cut(List<Engagement> all, PageRequest request) {
    List<UUID> ids = all.stream().map(engagement -> engagement.id().value()).toList();
    int from = request.after().map(after -> ids.indexOf(after.id()) + 1).orElse(0);
    var rest = all.subList(from, all.size());
    var rows = rest.stream().limit(request.limit()).toList();
    return new Page<>(
        rows,
        rest.size() > rows.size()
            ? Optional.of(new Position(List.of(), rows.getLast().id().value()))
            : Optional.empty());
  }

  private static String key(Engagement engagement) {
    return engagement.id().toString();
  }
}
