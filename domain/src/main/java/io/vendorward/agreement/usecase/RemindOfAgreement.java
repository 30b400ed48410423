package io.vendorward.agreement.usecase;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.ReminderRules;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.operation.Job;
import io.vendorward.operation.NewJob;
import io.vendorward.operation.usecase.JobDriver;
import io.vendorward.operation.usecase.Jobs;
import io.vendorward.settings.usecase.TenantDay;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Tells that a date of an agreement comes or is over: 120, 90, 60, 30 and 7 days before it, on it,
 * and when the last day is over. A change of the agreement begins anew: what was scheduled before
 * it finds another version, and tells nothing.
 */
public final class RemindOfAgreement implements AgreementFollower, JobDriver {

  private static final String KIND = "baa.remind";
  private static final String AGREEMENT = "agreement";
  private static final String VERSION = "version";
  private static final String DAY = "day";

  private final Agreements agreements;
  private final Jobs jobs;
  private final Changes changes;
  private final TenantDay day;
  private final Transactions transactions;
  private final InstantSource clock;

  public RemindOfAgreement(
      Agreements agreements,
      Jobs jobs,
      Changes changes,
      TenantDay day,
      Transactions transactions,
      InstantSource clock) {
    this.agreements = agreements;
    this.jobs = jobs;
    this.changes = changes;
    this.day = day;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Mono<Void> follow(Caller caller, Agreement changed) {
    return day.today(caller.tenant()).flatMap(today -> schedule(caller.tenant(), changed, today));
  }

  private Mono<Void> schedule(TenantId tenant, Agreement agreement, LocalDate after) {
    return Mono.justOrEmpty(ReminderRules.after(after, agreement.history()))
        .flatMap(reminder ->
            day.zone(tenant)
                .flatMap(zone ->
                    jobs.enqueue(
                        tenant,
                        new NewJob(
                            KIND,
                            reminder.on().atStartOfDay(zone).toInstant(),
                            Map.of(
                                AGREEMENT, agreement.id().toString(),
                                VERSION, Long.toString(agreement.version()),
                                DAY, reminder.on().toString())))));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Mono<Void> run(Job job) {
    var caller = Caller.worker(job.tenant(), job.kind());
    var id = new AgreementId(UUID.fromString(job.value(AGREEMENT)));
    var on = LocalDate.parse(job.value(DAY));
    return transactions.within(
        caller.scope(),
        () ->
            agreements
                .find(job.tenant(), id)
                .filter(found -> job.value(VERSION).equals(Long.toString(found.version())))
                .flatMap(found ->
                    Mono.justOrEmpty(
                            ReminderRules.after(on.minusDays(1), found.history())
                                .filter(reminder -> reminder.on().equals(on)))
                        .flatMap(reminder ->
                            changes.record(
                                caller, AgreementRecords.of(found, reminder, clock.instant())))
                        .then(Mono.defer(() -> schedule(job.tenant(), found, on)))));
  }
}
