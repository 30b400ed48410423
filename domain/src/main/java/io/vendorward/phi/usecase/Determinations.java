package io.vendorward.phi.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.phi.BaDetermination;
import io.vendorward.phi.DeterminationId;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.VendorId;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Mono;

/** Business associate determinations, with every state of them. */
public interface Determinations {

  Mono<BaDetermination> find(TenantId tenant, DeterminationId id);

  /** The determination as it was at that version. */
  Mono<BaDetermination> findVersion(TenantId tenant, DeterminationId id, long version);

  /** All about a vendor's services, the newest first. */
  Mono<List<BaDetermination>> of(TenantId tenant, VendorId vendor);

  /** All about a vendor's services as they were known at a moment. */
  Mono<List<BaDetermination>> knownAt(TenantId tenant, VendorId vendor, Instant moment);

  Mono<Void> insert(Caller caller, BaDetermination determination);

  /** False, and nothing done, unless the version before is the current one. */
  Mono<Boolean> update(Caller caller, BaDetermination determination);
}
