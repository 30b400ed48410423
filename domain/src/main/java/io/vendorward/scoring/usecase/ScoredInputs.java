package io.vendorward.scoring.usecase;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.tenancy.TenantId;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What there is to score. */
public interface ScoredInputs {

  /**
   * Empty when there is no such submission of this assessment; else the assessment is held until
   * the transaction ends, so that it is scored by one at a time.
   */
  Mono<ScoredInput> hold(TenantId tenant, AssessmentId assessment, UUID submission);
}
