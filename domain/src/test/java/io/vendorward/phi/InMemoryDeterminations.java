package io.vendorward.phi;

import io.vendorward.identity.Caller;
import io.vendorward.phi.usecase.Determinations;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.VendorId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Determinations in memory, with every version they had. */
public final class InMemoryDeterminations implements Determinations {

  private static final String TABLE = "ba_determination_version";

  private final InMemoryTables tables;

  private record VersionOf(DeterminationId id, long version) {}

  public InMemoryDeterminations(InMemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public Mono<BaDetermination> find(TenantId tenant, DeterminationId id) {
    return newest(tenant, Instant.MAX, made -> made.id().equals(id))
        .flatMap(found -> Mono.justOrEmpty(found.stream().findFirst()));
  }

  @Override
  public Mono<BaDetermination> findVersion(TenantId tenant, DeterminationId id, long version) {
    return tables.in(
        TABLE,
        tenant,
        table -> table.get(new VersionOf(id, version), BaDetermination.class).orElse(null));
  }

  @Override
  public Mono<List<BaDetermination>> of(TenantId tenant, VendorId vendor) {
    return newest(tenant, Instant.MAX, made -> made.vendor().equals(vendor));
  }

  @Override
  public Mono<List<BaDetermination>> knownAt(TenantId tenant, VendorId vendor, Instant moment) {
    return newest(tenant, moment, made -> made.vendor().equals(vendor));
  }

  @Override
  public Mono<Void> insert(Caller caller, BaDetermination determination) {
    return put(caller.tenant(), determination);
  }

  @Override
  public Mono<Boolean> update(Caller caller, BaDetermination determination) {
    return find(caller.tenant(), determination.id())
        .filter(current -> current.version() == determination.version() - 1)
        .flatMap(_ -> put(caller.tenant(), determination).thenReturn(true))
        .defaultIfEmpty(false);
  }

  private Mono<Void> put(TenantId tenant, BaDetermination made) {
    return tables.in(
        TABLE,
        tenant,
        table -> {
          table.put(new VersionOf(made.id(), made.version()), made);
          return null;
        });
  }

  private Mono<List<BaDetermination>> newest(
      TenantId tenant, Instant moment, Predicate<BaDetermination> asked) {
    return tables.in(
        TABLE,
        tenant,
        table ->
            table
                .rows(BaDetermination.class)
                .filter(asked)
                .filter(made -> !made.revision().updatedAt().isAfter(moment))
                .collect(
                    Collectors.toMap(
                        BaDetermination::id,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingLong(BaDetermination::version))))
                .values()
                .stream()
                .sorted(
                    Comparator.comparing((BaDetermination made) -> made.id().value()).reversed())
                .toList());
  }
}
