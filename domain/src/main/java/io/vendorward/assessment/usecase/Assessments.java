package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** A tenant's assessments, with every state they were in; in a grant's scope that one only. */
public interface Assessments {

  Mono<Assessment> find(TenantId tenant, AssessmentId id);

  /** Finds it and holds it against other changes, answers included, until the transaction ends. */
  Mono<Assessment> hold(TenantId tenant, AssessmentId id);

  /** The assessment as it was at that version. */
  Mono<Assessment> findVersion(TenantId tenant, AssessmentId id, long version);

  Mono<Void> insert(Caller caller, Assessment.Draft draft);

  /** False, and nothing done, unless the version before is the current one. */
  Mono<Boolean> update(Caller caller, Assessment changed, Instant at);
}
