package io.vendorward.vendor.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.vendor.LegalEntity;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.Parties;
import io.vendorward.vendor.VendorId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Between which legal entities an engagement can run; makes the tenant's first one silently. */
final class EntityChoice {

  private final LegalEntities entities;
  private final TenantNames names;
  private final NewIds ids;

  EntityChoice(LegalEntities entities, TenantNames names, NewIds ids) {
    this.entities = entities;
    this.names = names;
    this.ids = ids;
  }

  Mono<Parties.Sides> sides(Caller caller, VendorId vendor, Instant now) {
    return own(caller, now)
        .flatMap(own ->
            entities
                .of(caller.tenant(), Optional.of(vendor))
                .map(theirs -> new Parties.Sides(own, theirs)));
  }

  Mono<List<LegalEntity>> own(Caller caller, Instant now) {
    return read(caller)
        .flatMap(own ->
            own.isEmpty()
                ? makeFirst(caller, now).then(Mono.defer(() -> read(caller)))
                : Mono.just(own));
  }

  private Mono<List<LegalEntity>> read(Caller caller) {
    return entities.of(caller.tenant(), Optional.empty());
  }

  private Mono<Void> makeFirst(Caller caller, Instant now) {
    return names
        .of(caller.tenant())
        .map(name -> LegalEntity.silent(new LegalEntityId(ids.next()), Optional.empty(), name, now))
        .flatMap(entity -> entities.insert(caller, entity));
  }
}
