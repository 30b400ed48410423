package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Reach;
import io.vendorward.vendor.usecase.Vendors;
import reactor.core.publisher.Mono;

/** Finds assessments, as if those beyond the caller's reach were not there. */
public final class AssessmentSight {

  private final Assessments assessments;
  private final Vendors vendors;

  public AssessmentSight(Assessments assessments, Vendors vendors) {
    this.assessments = assessments;
    this.vendors = vendors;
  }

  Mono<Assessment> find(Caller caller, AssessmentId id) {
    return assessments.find(caller.tenant(), id).filterWhen(found -> reaches(caller, found));
  }

  /** Holds it against other changes, answers included, until the transaction ends. */
  Mono<Assessment> hold(Caller caller, AssessmentId id) {
    return assessments.hold(caller.tenant(), id).filterWhen(found -> reaches(caller, found));
  }

  private Mono<Boolean> reaches(Caller caller, Assessment found) {
    return caller.reach() instanceof Reach.Everything
        ? Mono.just(true)
        : vendors.findFor(caller, found.facts().subject().vendor()).hasElement();
  }
}
