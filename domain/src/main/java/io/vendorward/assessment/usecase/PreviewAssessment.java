package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.identity.Caller;
import io.vendorward.portal.Hospital;
import io.vendorward.portal.usecase.Hospitals;
import io.vendorward.questionnaire.Questionnaire;
import io.vendorward.tenancy.usecase.Transactions;
import reactor.core.publisher.Mono;

/** Shows the tenant's people what the vendor will see, before or after sending. */
public final class PreviewAssessment {

  private final AssessmentSight sight;
  private final PinnedQuestionnaires questionnaires;
  private final Hospitals hospitals;
  private final Transactions transactions;

  public PreviewAssessment(
      AssessmentSight sight,
      PinnedQuestionnaires questionnaires,
      Hospitals hospitals,
      Transactions transactions) {
    this.sight = sight;
    this.questionnaires = questionnaires;
    this.hospitals = hospitals;
    this.transactions = transactions;
  }

  /** What the vendor sees, unanswered. */
  public record Preview(Assessment assessment, Hospital hospital, Questionnaire questionnaire) {}

  /** Empty when the caller sees no such assessment. */
  public Mono<Preview> handle(Caller caller, AssessmentId id) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .find(caller, id)
                .flatMap(found ->
                    questionnaires
                        .of(caller, found)
                        .flatMap(pinned ->
                            hospitals
                                .of(caller.tenant())
                                .map(hospital ->
                                    new Preview(found, hospital, pinned.questionnaire())))));
  }
}
