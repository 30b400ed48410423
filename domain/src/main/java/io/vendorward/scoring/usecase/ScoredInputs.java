package io.vendorward.scoring.usecase;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.tenancy.TenantId;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What there is to score. */
public interface ScoredInputs {

  /** Empty when there is no such submission of this assessment. */
  Mono<ScoredInput> find(TenantId tenant, AssessmentId assessment, UUID submission);
}
