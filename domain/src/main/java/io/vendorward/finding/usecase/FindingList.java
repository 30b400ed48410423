package io.vendorward.finding.usecase;

import io.vendorward.finding.FindingQuery;
import io.vendorward.identity.Reach;
import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.tenancy.TenantId;
import reactor.core.publisher.Mono;

/** Pages of findings. */
public interface FindingList {

  /** Sorted by {@code number}, {@code severity} or {@code updatedAt}. */
  Mono<Page<NamedFinding>> page(
      TenantId tenant, Reach reach, FindingQuery query, PageRequest request);

  Mono<Count> count(TenantId tenant, Reach reach, FindingQuery query);
}
