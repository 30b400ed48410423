package io.vendorward.assessment.usecase;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Submission;
import io.vendorward.tenancy.TenantId;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What was handed in; never changed. */
public interface Submissions {

  Mono<Void> insert(TenantId tenant, Submission submission);

  /** In the order of their rounds. */
  Mono<List<Submission>> all(TenantId tenant, AssessmentId assessment);

  Mono<Submission> latest(TenantId tenant, AssessmentId assessment);

  /** What ended that round of answering. */
  Mono<Submission> ofRound(TenantId tenant, AssessmentId assessment, int round);

  Mono<Submission> find(TenantId tenant, UUID id);
}
