package io.vendorward.agreement.usecase;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementQuery;
import io.vendorward.identity.Reach;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.tenancy.TenantId;
import reactor.core.publisher.Mono;

/** Pages of agreements. */
public interface AgreementList {

  /** Sorted by {@code number} or {@code lastDay}; what has no last day comes after all others. */
  Mono<Page<Agreement>> page(
      TenantId tenant, Reach reach, AgreementQuery query, PageRequest request);
}
