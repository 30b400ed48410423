package io.vendorward.assessment.usecase;

import io.vendorward.identity.Reach;
import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.tenancy.TenantId;
import java.time.LocalDate;
import reactor.core.publisher.Mono;

/** Pages of assessments. */
public interface AssessmentList {

  /** Sorted by {@code due}, {@code number} or {@code updatedAt}. */
  Mono<Page<AssessmentRow>> page(
      TenantId tenant, Reach reach, AssessmentFilter filter, LocalDate today, PageRequest request);

  Mono<Count> count(TenantId tenant, Reach reach, AssessmentFilter filter, LocalDate today);
}
