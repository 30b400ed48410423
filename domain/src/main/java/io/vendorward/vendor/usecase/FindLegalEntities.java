package io.vendorward.vendor.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.LegalEntity;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.VendorId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** The legal entities of the tenant or of a vendor, oldest first. */
public final class FindLegalEntities {

  private final Vendors vendors;
  private final LegalEntities entities;
  private final EntityChoice choice;
  private final Transactions transactions;
  private final InstantSource clock;

  public FindLegalEntities(
      Vendors vendors,
      LegalEntities entities,
      TenantNames names,
      Transactions transactions,
      NewIds ids,
      InstantSource clock) {
    this.vendors = vendors;
    this.entities = entities;
    this.choice = new EntityChoice(entities, names, ids);
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The tenant's own: at least the one that is made silently. */
  public Mono<List<LegalEntity>> own(Caller caller) {
    return transactions.within(caller.scope(), () -> choice.own(caller, clock.instant()));
  }

  /** A vendor's; empty where the caller cannot see the vendor. */
  public Mono<List<LegalEntity>> of(Caller caller, VendorId vendor) {
    return transactions.within(
        caller.scope(),
        () ->
            vendors
                .findFor(caller, vendor)
                .flatMap(found -> entities.of(caller.tenant(), Optional.of(found.id()))));
  }

  /** As it was at that version. */
  public Mono<LegalEntity> atVersion(Caller caller, LegalEntityId id, long version) {
    return transactions.within(
        caller.scope(), () -> entities.findVersion(caller.tenant(), id, version));
  }
}
