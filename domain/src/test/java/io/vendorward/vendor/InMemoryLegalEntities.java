package io.vendorward.vendor;

import io.vendorward.identity.Caller;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.usecase.LegalEntities;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Legal entities in memory. */
public final class InMemoryLegalEntities implements LegalEntities {

  private final Rows<LegalEntityId, LegalEntity> rows;

  public InMemoryLegalEntities(InMemoryTables tables) {
    rows = new Rows<>(tables, "legal_entity", LegalEntity.class, LegalEntity::version);
  }

  @Override
  public Mono<List<LegalEntity>> of(TenantId tenant, Optional<VendorId> vendor) {
    return rows.all(tenant)
        .map(all ->
            all.stream()
                .filter(entity -> entity.vendor().equals(vendor))
                .sorted(Comparator.comparing(entity -> entity.id().toString()))
                .toList());
  }

  @Override
  public Mono<LegalEntity> find(TenantId tenant, LegalEntityId id) {
    return rows.find(tenant, id);
  }

  @Override
  public Mono<LegalEntity> findVersion(TenantId tenant, LegalEntityId id, long version) {
    return rows.findVersion(tenant, id, version);
  }

  @Override
  public Mono<Void> insert(Caller caller, LegalEntity entity) {
    return of(caller.tenant(), entity.vendor())
        .filter(all -> all.stream().noneMatch(one -> one.byDefault() && entity.byDefault()))
        .flatMap(free -> rows.insert(caller.tenant(), entity.id(), entity));
  }

  @Override
  public Mono<Boolean> update(Caller caller, LegalEntity entity) {
    return rows.update(caller.tenant(), entity.id(), entity);
  }
}
