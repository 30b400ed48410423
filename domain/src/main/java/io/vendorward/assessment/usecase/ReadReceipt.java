package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Submission;
import io.vendorward.identity.Caller;
import io.vendorward.portal.Hospital;
import io.vendorward.portal.usecase.Hospitals;
import io.vendorward.tenancy.usecase.Transactions;
import reactor.core.publisher.Mono;

/** Reads the receipt of what a vendor handed in. */
public final class ReadReceipt {

  private final AssessmentSight sight;
  private final Assessments assessments;
  private final Submissions submissions;
  private final Hospitals hospitals;
  private final Transactions transactions;

  public ReadReceipt(
      AssessmentSight sight,
      Assessments assessments,
      Submissions submissions,
      Hospitals hospitals,
      Transactions transactions) {
    this.sight = sight;
    this.assessments = assessments;
    this.submissions = submissions;
    this.hospitals = hospitals;
    this.transactions = transactions;
  }

  /** What was handed in, and to whom. */
  public record Receipt(Assessment assessment, Hospital hospital, Submission submission) {}

  /** Of the last submission; empty when there is none, or the caller sees no such assessment. */
  public Mono<Receipt> handle(Caller caller, AssessmentId id) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .find(caller, id)
                .flatMap(found ->
                    submissions
                        .latest(caller.tenant(), id)
                        .flatMap(submission -> receipt(caller, found, submission))));
  }

  /** Of the submission that brought the assessment to that version. */
  public Mono<Receipt> handleVersion(Caller caller, AssessmentId id, long version) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .find(caller, id)
                .flatMap(now -> assessments.findVersion(caller.tenant(), id, version))
                .flatMap(then ->
                    submissions
                        .ofRound(caller.tenant(), id, then.facts().round())
                        .flatMap(submission -> receipt(caller, then, submission))));
  }

  private Mono<Receipt> receipt(Caller caller, Assessment assessment, Submission submission) {
    return hospitals
        .of(caller.tenant())
        .map(hospital -> new Receipt(assessment, hospital, submission));
  }
}
