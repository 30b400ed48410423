package io.vendorward.phi.usecase;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.Counterparty;
import io.vendorward.agreement.HipaaRules;
import io.vendorward.agreement.RuleProfile;
import io.vendorward.agreement.usecase.AgreementFollower;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.operation.NewJob;
import io.vendorward.operation.usecase.Jobs;
import io.vendorward.phi.CoverageWatch;
import io.vendorward.phi.KeptCoverage;
import io.vendorward.phi.Outlook;
import io.vendorward.settings.usecase.TenantDay;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.EngagementFollower;
import io.vendorward.vendor.usecase.Vendors;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Computes the coverage of a vendor's flows again, when anything that it follows from has changed
 * or a day has come on which it turns; keeps it, and tells what is new.
 *
 * <p>The vendor is held first: of two changes at once, the later one sees what the earlier did.
 */
public final class KeepCoverage implements AgreementFollower, EngagementFollower {

  static final String JOB = "coverage.turn";
  static final String VENDOR = "vendor";
  static final String DAY = "day";

  private static final RuleProfile LAW = HipaaRules.IN_FORCE;

  private final Vendors vendors;
  private final VendorPhiSources sources;
  private final CoverageBook book;
  private final CoverageFollower follower;
  private final Jobs jobs;
  private final Changes changes;
  private final TenantDay day;
  private final InstantSource clock;

  public KeepCoverage(
      Vendors vendors,
      VendorPhiSources sources,
      CoverageBook book,
      CoverageFollower follower,
      Jobs jobs,
      Changes changes,
      TenantDay day,
      InstantSource clock) {
    this.vendors = vendors;
    this.sources = sources;
    this.book = book;
    this.follower = follower;
    this.jobs = jobs;
    this.changes = changes;
    this.day = day;
    this.clock = clock;
  }

  @Override
  public Mono<Void> follow(Caller caller, Engagement changed) {
    return of(caller, changed.vendor());
  }

  /** What the tenant agreed to with others limits flows to any of its vendors. */
  @Override
  public Mono<Void> follow(Caller caller, Agreement changed) {
    return switch (changed.counterparty()) {
      case Counterparty.OfVendor(var vendor) -> of(caller, vendor);
      case Counterparty.Upstream _ ->
          book.under(caller.tenant(), changed.id())
              .flatMapIterable(found -> found)
              .concatMap(vendor -> of(caller, vendor))
              .then();
    };
  }

  Mono<Void> of(Caller caller, VendorId vendor) {
    return vendors
        .hold(caller.tenant(), vendor)
        .then(day.zone(caller.tenant()))
        .flatMap(zone -> of(caller, vendor, zone));
  }

  private Mono<Void> of(Caller caller, VendorId vendor, ZoneId zone) {
    var at = clock.instant();
    return sources
        .of(caller.tenant(), vendor)
        .map(phi ->
            phi.subjects(zone).stream()
                .map(subject -> new KeptCoverage(subject, phi.timeline(subject, LAW)))
                .toList())
        .flatMap(kept ->
            book.watch(caller.tenant(), vendor)
                .flatMap(before -> keep(caller, vendor, kept, before, at, zone)));
  }

  private Mono<Void> keep(
      Caller caller,
      VendorId vendor,
      List<KeptCoverage> kept,
      CoverageWatch before,
      Instant at,
      ZoneId zone) {
    var today = LocalDate.ofInstant(at, zone);
    var judged =
        kept.stream()
            .map(one ->
                new CoverageFollower.Judged(one.subject(), Outlook.on(today, one.timeline())))
            .toList();
    var after =
        new CoverageWatch(
            judged.stream()
                .collect(
                    Collectors.toUnmodifiableMap(
                        one -> one.subject().id(), one -> CoverageWatch.Told.of(one.outlook()))),
            kept.stream()
                .flatMap(one -> Outlook.next(today, one.timeline()).stream())
                .min(Comparator.naturalOrder()));
    return book.keep(caller.tenant(), vendor, kept, after)
        .then(Mono.defer(() -> tell(caller, judged, before, after, at)))
        .then(Mono.defer(() -> follower.follow(caller.besides(), vendor, judged, at)))
        .then(Mono.defer(() -> schedule(caller.tenant(), vendor, before, after, zone)));
  }

  private Mono<Void> tell(
      Caller caller,
      List<CoverageFollower.Judged> judged,
      CoverageWatch before,
      CoverageWatch after,
      Instant at) {
    return Flux.fromIterable(judged)
        .concatMap(one ->
            Mono.justOrEmpty(before.told(one.subject().id()).news(after.told(one.subject().id())))
                .flatMap(type ->
                    changes.record(
                        caller.besides(),
                        CoverageRecords.of(type, one.subject(), one.outlook(), at))))
        .then();
  }

  /** One job for the next day, however often it is computed again until then. */
  private Mono<Void> schedule(
      TenantId tenant, VendorId vendor, CoverageWatch before, CoverageWatch after, ZoneId zone) {
    return Mono.justOrEmpty(after.next().filter(next -> !before.next().equals(after.next())))
        .flatMap(next ->
            jobs.enqueue(
                tenant,
                new NewJob(
                    JOB,
                    next.atStartOfDay(zone).toInstant(),
                    Map.of(VENDOR, vendor.toString(), DAY, next.toString()))));
  }
}
