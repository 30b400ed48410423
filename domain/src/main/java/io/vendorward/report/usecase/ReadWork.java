package io.vendorward.report.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.identity.Caller;
import io.vendorward.report.Work;
import io.vendorward.settings.usecase.TenantDay;
import io.vendorward.tenancy.usecase.Transactions;
import reactor.core.publisher.Mono;

/** What is to be done today, within the caller's reach? */
public final class ReadWork {

  private final WorkReport report;
  private final TenantDay day;
  private final Transactions transactions;

  public ReadWork(WorkReport report, TenantDay day, Transactions transactions) {
    this.report = report;
    this.day = day;
    this.transactions = transactions;
  }

  public Mono<Work> handle(Caller caller) {
    return transactions.within(
        caller.scope(),
        () ->
            day.today(caller.tenant())
                .flatMap(today ->
                    report.of(
                        caller.tenant(), caller.reach(), today, Assessment.soonAfter(today))));
  }
}
