package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.usecase.Transactions;
import reactor.core.publisher.Mono;

/** Reads an assessment for the tenant's people. */
public final class ReadAssessment {

  private final AssessmentSight sight;
  private final Assessments assessments;
  private final AssessmentSurroundings surroundings;
  private final Transactions transactions;

  public ReadAssessment(
      AssessmentSight sight,
      Assessments assessments,
      AssessmentSurroundings surroundings,
      Transactions transactions) {
    this.sight = sight;
    this.assessments = assessments;
    this.surroundings = surroundings;
    this.transactions = transactions;
  }

  /** Empty when the caller sees no such assessment. */
  public Mono<AssessmentView> handle(Caller caller, AssessmentId id) {
    return transactions.within(
        caller.scope(),
        () -> sight.find(caller, id).flatMap(found -> surroundings.view(caller, found)));
  }

  /** As it was at that version, among what surrounds it today. */
  public Mono<AssessmentView> handleVersion(Caller caller, AssessmentId id, long version) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .find(caller, id)
                .flatMap(found -> assessments.findVersion(caller.tenant(), id, version))
                .flatMap((Assessment then) -> surroundings.view(caller, then)));
  }
}
