package io.vendorward.agreement;

import io.vendorward.agreement.usecase.Agreements;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.VendorId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Agreements in memory, with every version of their records. */
public final class InMemoryAgreements implements Agreements {

  private static final String TABLE = "agreement_version";

  private final InMemoryTables tables;

  private record VersionOf(AgreementId id, long version) {}

  public InMemoryAgreements(InMemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public Mono<Agreement> find(TenantId tenant, AgreementId id) {
    return newest(tenant, Instant.MAX, agreement -> agreement.id().equals(id))
        .flatMap(found -> Mono.justOrEmpty(found.stream().findFirst()));
  }

  @Override
  public Mono<Agreement> findVersion(TenantId tenant, AgreementId id, long version) {
    return tables.in(
        TABLE,
        tenant,
        table -> table.get(new VersionOf(id, version), Agreement.class).orElse(null));
  }

  @Override
  public Mono<List<Agreement>> of(TenantId tenant, VendorId vendor) {
    return newest(tenant, Instant.MAX, with(vendor));
  }

  @Override
  public Mono<List<Agreement>> upstream(TenantId tenant) {
    return newest(tenant, Instant.MAX, InMemoryAgreements::isUpstream);
  }

  @Override
  public Mono<List<Agreement>> knownAt(TenantId tenant, VendorId vendor, Instant moment) {
    return newest(tenant, moment, with(vendor).or(InMemoryAgreements::isUpstream));
  }

  private static Predicate<Agreement> with(VendorId vendor) {
    return agreement -> agreement.counterparty().vendor().equals(Optional.of(vendor));
  }

  private static boolean isUpstream(Agreement agreement) {
    return agreement.counterparty().vendor().isEmpty();
  }

  @Override
  public Mono<Void> insert(Caller caller, Agreement agreement) {
    return put(caller.tenant(), agreement);
  }

  @Override
  public Mono<Boolean> update(Caller caller, Agreement agreement) {
    return find(caller.tenant(), agreement.id())
        .filter(current -> current.version() == agreement.version() - 1)
        .flatMap(_ -> put(caller.tenant(), agreement).thenReturn(true))
        .defaultIfEmpty(false);
  }

  private Mono<Void> put(TenantId tenant, Agreement agreement) {
    return tables.in(
        TABLE,
        tenant,
        table -> {
          table.put(new VersionOf(agreement.id(), agreement.version()), agreement);
          return null;
        });
  }

  private Mono<List<Agreement>> newest(
      TenantId tenant, Instant moment, Predicate<Agreement> asked) {
    return tables.in(
        TABLE,
        tenant,
        table ->
            table
                .rows(Agreement.class)
                .filter(asked)
                .filter(agreement -> !agreement.revision().updatedAt().isAfter(moment))
                .collect(
                    Collectors.toMap(
                        Agreement::id,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingLong(Agreement::version))))
                .values()
                .stream()
                .sorted(Comparator.comparingLong(agreement -> agreement.number().value()))
                .toList());
  }
}
