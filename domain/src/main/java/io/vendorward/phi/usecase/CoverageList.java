package io.vendorward.phi.usecase;

import io.vendorward.identity.Reach;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.phi.CoverageCounts;
import io.vendorward.phi.CoverageFilter;
import io.vendorward.phi.CoveredFlow;
import io.vendorward.tenancy.TenantId;
import java.time.LocalDate;
import reactor.core.publisher.Mono;

/** Portfolios from what is kept of coverage. */
public interface CoverageList {

  /** The flows of a day, sorted by {@code status}. */
  Mono<Page<CoveredFlow>> page(
      TenantId tenant, Reach reach, LocalDate day, CoverageFilter filter, PageRequest request);

  Mono<CoverageCounts> counts(TenantId tenant, Reach reach, LocalDate day);
}
