package io.vendorward.finding.usecase;

import io.vendorward.assessment.Subject;
import io.vendorward.finding.Finding;
import io.vendorward.finding.FindingId;
import io.vendorward.finding.FindingOrigin;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.VendorId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;

/** A tenant's findings, with every state they were in. */
public interface Findings {

  Mono<Finding> find(TenantId tenant, FindingId id);

  /** The finding as it was at that version. */
  Mono<Finding> findVersion(TenantId tenant, FindingId id, long version);

  /** Finds it and holds it against other changes until the transaction ends. */
  Mono<Finding> hold(TenantId tenant, FindingId id);

  /** Those that are known about a vendor's service, of these origins, and holds them. */
  Mono<List<Finding>> hold(TenantId tenant, Subject subject, Collection<FindingOrigin> origins);

  /** Those of these kinds about a vendor and any of its services, and holds them. */
  Mono<List<Finding>> hold(TenantId tenant, VendorId vendor, Set<String> kinds);

  Mono<Void> insert(Caller caller, Finding.Open finding);

  /** False, and nothing done, unless the version before is the current one. */
  Mono<Boolean> update(Caller caller, Finding changed);
}
