package io.vendorward.phi;

import io.vendorward.identity.Caller;
import io.vendorward.phi.usecase.PhiFlows;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.VendorId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Flows in memory, with every version they had. */
public final class InMemoryPhiFlows implements PhiFlows {

  private static final String TABLE = "phi_flow_version";

  private final InMemoryTables tables;

  private record VersionOf(PhiFlowId id, long version) {}

  public InMemoryPhiFlows(InMemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public Mono<PhiFlow> find(TenantId tenant, PhiFlowId id) {
    return knownAt(tenant, id, Instant.MAX);
  }

  @Override
  public Mono<PhiFlow> findVersion(TenantId tenant, PhiFlowId id, long version) {
    return tables.in(
        TABLE, tenant, table -> table.get(new VersionOf(id, version), PhiFlow.class).orElse(null));
  }

  @Override
  public Mono<PhiFlow> knownAt(TenantId tenant, PhiFlowId id, Instant moment) {
    return tables.in(
        TABLE,
        tenant,
        table ->
            newest(table)
                .filter(flow -> flow.id().equals(id))
                .filter(flow -> !flow.revision().updatedAt().isAfter(moment))
                .findFirst()
                .orElse(null));
  }

  @Override
  public Mono<List<PhiFlow>> of(TenantId tenant, EngagementId engagement) {
    return current(tenant, flow -> flow.engagement().equals(engagement));
  }

  @Override
  public Mono<List<PhiFlow>> of(TenantId tenant, VendorId vendor) {
    return current(tenant, flow -> flow.vendor().equals(vendor));
  }

  private Mono<List<PhiFlow>> current(TenantId tenant, Predicate<PhiFlow> asked) {
    return tables.in(
        TABLE,
        tenant,
        table -> {
          var newest = newest(table).filter(asked).toList();
          return newest.stream()
              .filter(flow ->
                  newest.stream()
                      .noneMatch(other ->
                          other.id().equals(flow.id()) && other.version() > flow.version()))
              .sorted(Comparator.comparingLong(flow -> flow.number().value()))
              .toList();
        });
  }

  @Override
  public Mono<Void> insert(Caller caller, PhiFlow flow) {
    return put(caller.tenant(), flow);
  }

  @Override
  public Mono<Boolean> update(Caller caller, PhiFlow flow) {
    return find(caller.tenant(), flow.id())
        .filter(current -> current.version() == flow.version() - 1)
        .flatMap(_ -> put(caller.tenant(), flow).thenReturn(true))
        .defaultIfEmpty(false);
  }

  private Mono<Void> put(TenantId tenant, PhiFlow flow) {
    return tables.in(
        TABLE,
        tenant,
        table -> {
          table.put(new VersionOf(flow.id(), flow.version()), flow);
          return null;
        });
  }

  private static Stream<PhiFlow> newest(InMemoryTables.Table table) {
    return table.rows(PhiFlow.class).sorted(Comparator.comparingLong(PhiFlow::version).reversed());
  }
}
