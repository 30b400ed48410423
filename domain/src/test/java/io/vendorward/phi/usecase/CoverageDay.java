package io.vendorward.phi.usecase;

import static io.vendorward.vendor.VendorFixtures.MORNING;
import static io.vendorward.vendor.VendorFixtures.aProfile;
import static io.vendorward.vendor.VendorFixtures.aService;
import static io.vendorward.vendor.VendorFixtures.aVendor;
import static io.vendorward.vendor.VendorFixtures.anAnalystOf;

import io.vendorward.agreement.InMemoryAgreements;
import io.vendorward.agreement.usecase.AgreementJournal;
import io.vendorward.agreement.usecase.AgreementSight;
import io.vendorward.agreement.usecase.ChangeAgreement;
import io.vendorward.agreement.usecase.DraftAgreement;
import io.vendorward.agreement.usecase.RemindOfAgreement;
import io.vendorward.audit.RecordedChanges;
import io.vendorward.finding.InMemoryFindings;
import io.vendorward.finding.usecase.FindingRecorder;
import io.vendorward.finding.usecase.FollowCoverage;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Reach;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.operation.RecordedJobs;
import io.vendorward.phi.CoverageCounts;
import io.vendorward.phi.CoverageFilter;
import io.vendorward.phi.CoveredFlow;
import io.vendorward.phi.InMemoryCoverageBook;
import io.vendorward.phi.InMemoryDeterminations;
import io.vendorward.phi.InMemoryPhiFlows;
import io.vendorward.phi.VendorPhi;
import io.vendorward.portal.Hospital;
import io.vendorward.settings.usecase.TenantDay;
import io.vendorward.tenancy.InMemoryCounters;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.InMemoryEngagements;
import io.vendorward.vendor.InMemoryLegalEntities;
import io.vendorward.vendor.InMemoryVendors;
import io.vendorward.vendor.LegalEntity;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.Parties;
import io.vendorward.vendor.Revision;
import io.vendorward.vendor.VendorId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A hospital with a vendor, its flows and agreements in memory, and a clock that can be set. */
final class CoverageDay {

  final InMemoryTables tables = new InMemoryTables();
  final RecordedChanges changes = new RecordedChanges(tables);
  final RecordedJobs jobs = new RecordedJobs(tables);
  final InMemoryFindings findings = new InMemoryFindings(tables);
  final InMemoryCoverageBook book = new InMemoryCoverageBook(tables);
  final SequentialIds ids = new SequentialIds();
  final TenantId tenant = new TenantId(ids.next());
  final Caller ana = anAnalystOf(tenant);

  private final InMemoryVendors vendors = new InMemoryVendors(tables);
  private final InMemoryEngagements engagements = new InMemoryEngagements(tables);
  private final InMemoryLegalEntities entities = new InMemoryLegalEntities(tables);
  private final InMemoryPhiFlows flows = new InMemoryPhiFlows(tables);
  private final InMemoryAgreements agreements = new InMemoryAgreements(tables);
  private final InMemoryDeterminations determinations = new InMemoryDeterminations(tables);
  private final InMemoryCounters counters = new InMemoryCounters(tables);
  private Instant now = MORNING;

  private final TenantDay day =
      new TenantDay(
          _ ->
              Mono.just(new Hospital("Harbor Point", Locale.US, ZoneId.of("America/New_York"), "")),
          () -> now);
  private final VendorPhiSources sources =
      new VendorPhiSources(flows, engagements, agreements, determinations);
  final KeepCoverage keep =
      new KeepCoverage(
          vendors,
          sources,
          book,
          new FollowCoverage(findings, new FindingRecorder(findings, counters, changes, ids)),
          jobs,
          changes,
          day,
          () -> now);
  private final FlowSight sight = new FlowSight(flows, vendors, engagements, entities, agreements);
  private final AgreementSight agreementSight =
      new AgreementSight(agreements, vendors, engagements, entities, day);
  final DescribeFlow describe =
      new DescribeFlow(sight, flows, counters, keep, changes, tables, ids, () -> now);
  final ChangeFlow changeFlow = new ChangeFlow(sight, flows, keep, changes, tables, () -> now);
  final MakeDetermination determine =
      new MakeDetermination(sight, determinations, keep, changes, tables, ids, () -> now);
  final ChangeDetermination changeDetermination =
      new ChangeDetermination(sight, determinations, keep, changes, tables, () -> now);
  final RemindOfAgreement remind =
      new RemindOfAgreement(agreements, jobs, changes, day, tables, () -> now);
  private final AgreementJournal journal = new AgreementJournal(changes, List.of(keep, remind));
  final DraftAgreement draft =
      new DraftAgreement(agreementSight, agreements, journal, counters, tables, ids, () -> now);
  final ChangeAgreement changeAgreement =
      new ChangeAgreement(agreementSight, agreements, journal, tables, () -> now);
  final ReadCoverage read = new ReadCoverage(sight, flows, sources, new NoPortfolio(), day, tables);
  final TurnCoverage turn = new TurnCoverage(keep, book, tables);
  final Engagement service;

  CoverageDay() {
    var vendor = aVendor(ids.next(), 1, aProfile("MedHost"));
    var own = entity(Optional.empty());
    var theirs = entity(Optional.of(vendor.id()));
    service =
        new Engagement(
            new EngagementId(ids.next()),
            vendor.id(),
            aService("EHR hosting"),
            new Parties(own.id(), theirs.id()),
            Revision.first(MORNING));
    run(() ->
        vendors
            .insert(ana, vendor)
            .then(entities.insert(ana, own))
            .then(entities.insert(ana, theirs))
            .then(engagements.insert(ana, service))
            .then(keep.follow(ana, service)));
  }

  private LegalEntity entity(Optional<VendorId> vendor) {
    return LegalEntity.silent(new LegalEntityId(ids.next()), vendor, "Somebody", MORNING);
  }

  void at(Instant moment) {
    now = moment;
  }

  <T> @Nullable T run(Supplier<Mono<T>> work) {
    return tables.within(ana.scope(), work).block();
  }

  VendorPhi phi() {
    return Objects.requireNonNull(run(() -> sources.of(tenant, service.vendor())));
  }

  /** Portfolios are read from the database only. */
  private static final class NoPortfolio implements CoverageList {

    @Override
    public Mono<Page<CoveredFlow>> page(
        TenantId tenant, Reach reach, LocalDate day, CoverageFilter filter, PageRequest request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Mono<CoverageCounts> counts(TenantId tenant, Reach reach, LocalDate day) {
      throw new UnsupportedOperationException();
    }
  }
}
