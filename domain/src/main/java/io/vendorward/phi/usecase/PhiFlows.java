package io.vendorward.phi.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.phi.PhiFlow;
import io.vendorward.phi.PhiFlowId;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.VendorId;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Mono;

/** Flows of health information, with every state of what was known of them. */
public interface PhiFlows {

  Mono<PhiFlow> find(TenantId tenant, PhiFlowId id);

  /** The flow as it was at that version. */
  Mono<PhiFlow> findVersion(TenantId tenant, PhiFlowId id, long version);

  /** The flow as it was known at a moment; empty before it was recorded. */
  Mono<PhiFlow> knownAt(TenantId tenant, PhiFlowId id, Instant moment);

  /** All of an engagement's, by number. */
  Mono<List<PhiFlow>> of(TenantId tenant, EngagementId engagement);

  /** All of a vendor's, by number. */
  Mono<List<PhiFlow>> of(TenantId tenant, VendorId vendor);

  Mono<Void> insert(Caller caller, PhiFlow flow);

  /** False, and nothing done, unless the version before {@code flow}'s is the current one. */
  Mono<Boolean> update(Caller caller, PhiFlow flow);
}
