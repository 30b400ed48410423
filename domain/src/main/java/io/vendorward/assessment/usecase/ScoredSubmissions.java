package io.vendorward.assessment.usecase;

import io.vendorward.tenancy.TenantId;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What the review has to know of scoring. */
public interface ScoredSubmissions {

  /** Whether a submission has its score, which is computed shortly after it was handed in. */
  Mono<Boolean> isScored(TenantId tenant, UUID submission);
}
