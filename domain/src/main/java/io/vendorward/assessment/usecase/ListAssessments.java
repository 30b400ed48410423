package io.vendorward.assessment.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Sort;
import io.vendorward.settings.usecase.TenantDay;
import io.vendorward.tenancy.usecase.Transactions;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Lists assessments within the caller's reach. */
public final class ListAssessments {

  public static final Set<String> SORTABLE = Set.of("due", "number", "updatedAt");
  public static final Sort STANDARD = Sort.descending("updatedAt");

  private final AssessmentList list;
  private final TenantDay day;
  private final Transactions transactions;

  public ListAssessments(AssessmentList list, TenantDay day, Transactions transactions) {
    this.list = list;
    this.day = day;
    this.transactions = transactions;
  }

  public Mono<Page<AssessmentRow>> handle(
      Caller caller, AssessmentFilter filter, PageRequest request) {
    return transactions.within(
        caller.scope(),
        () ->
            day.today(caller.tenant())
                .flatMap(
                    today -> list.page(caller.tenant(), caller.reach(), filter, today, request)));
  }

  public Mono<Count> count(Caller caller, AssessmentFilter filter) {
    return transactions.within(
        caller.scope(),
        () ->
            day.today(caller.tenant())
                .flatMap(today -> list.count(caller.tenant(), caller.reach(), filter, today)));
  }
}
