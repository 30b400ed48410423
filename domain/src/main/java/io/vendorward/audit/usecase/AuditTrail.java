package io.vendorward.audit.usecase;

import io.vendorward.audit.AuditEntry;
import io.vendorward.audit.AuditQuery;
import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.tenancy.TenantId;
import reactor.core.publisher.Mono;

/** Pages of audit records. */
public interface AuditTrail {

  /** Sorted by {@code at}. */
  Mono<Page<AuditEntry>> page(TenantId tenant, AuditQuery query, PageRequest request);

  Mono<Count> count(TenantId tenant, AuditQuery query);
}
