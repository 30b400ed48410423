package io.vendorward.vendor.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.LegalEntity;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.VendorId;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** The legal entities of a tenant and of its vendors. */
public interface LegalEntities {

  /** All of a vendor's, or of the tenant itself when {@code vendor} is empty; oldest first. */
  Mono<List<LegalEntity>> of(TenantId tenant, Optional<VendorId> vendor);

  Mono<LegalEntity> find(TenantId tenant, LegalEntityId id);

  /** The legal entity as it was at that version. */
  Mono<LegalEntity> findVersion(TenantId tenant, LegalEntityId id, long version);

  /** A second default one of the same owner is not inserted, and that is no error. */
  Mono<Void> insert(Caller caller, LegalEntity entity);

  /** False, and nothing done, unless the version before {@code entity}'s is the current one. */
  Mono<Boolean> update(Caller caller, LegalEntity entity);
}
