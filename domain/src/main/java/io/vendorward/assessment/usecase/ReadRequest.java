package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.identity.Caller;
import io.vendorward.portal.usecase.Hospitals;
import io.vendorward.settings.usecase.TenantDay;
import io.vendorward.tenancy.usecase.Transactions;
import reactor.core.publisher.Mono;

/** Reads an assessment as the vendor sees it: a hospital's request, with its receipt. */
public final class ReadRequest {

  private final AssessmentSight sight;
  private final Hospitals hospitals;
  private final VendorProgress progress;
  private final TenantDay day;
  private final Transactions transactions;

  public ReadRequest(
      AssessmentSight sight,
      Hospitals hospitals,
      VendorProgress progress,
      TenantDay day,
      Transactions transactions) {
    this.sight = sight;
    this.hospitals = hospitals;
    this.progress = progress;
    this.day = day;
    this.transactions = transactions;
  }

  /** Empty when the caller sees no such assessment. */
  public Mono<RequestView> handle(Caller caller, AssessmentId id) {
    return transactions.within(
        caller.scope(), () -> sight.find(caller, id).flatMap(found -> view(caller, found)));
  }

  private Mono<RequestView> view(Caller caller, Assessment assessment) {
    return hospitals
        .of(caller.tenant())
        .flatMap(hospital ->
            progress
                .of(caller.tenant(), assessment.id())
                .map(made ->
                    new RequestView(
                        assessment,
                        hospital,
                        made.tally(),
                        assessment.overdueOn(day.todayAt(hospital)),
                        made.submission())));
  }
}
