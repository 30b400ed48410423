package io.vendorward.operation.usecase;

import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.operation.ParkedJob;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Jobs that were set aside, for people to look at. */
public interface ParkedJobs {

  /** Sorted by {@code parkedAt}. */
  Mono<Page<ParkedJob>> page(TenantId tenant, PageRequest request);

  /** Makes the job due with all its tries before it; empty when it is not set aside. */
  Mono<ParkedJob> putBack(TenantId tenant, UUID id, Instant dueAt);
}
