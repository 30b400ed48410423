package io.vendorward.phi;

import io.vendorward.agreement.AgreementId;
import io.vendorward.phi.usecase.CoverageBook;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.VendorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Kept coverage in memory. */
public final class InMemoryCoverageBook implements CoverageBook {

  private static final String TABLE = "coverage";

  private final InMemoryTables tables;

  /** All that is kept of a vendor. */
  private record Kept(VendorId vendor, List<KeptCoverage> coverage, CoverageWatch watch) {}

  public InMemoryCoverageBook(InMemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public Mono<CoverageWatch> watch(TenantId tenant, VendorId vendor) {
    return tables.in(
        TABLE,
        tenant,
        table -> table.get(vendor, Kept.class).map(Kept::watch).orElse(CoverageWatch.NOTHING));
  }

  @Override
  public Mono<List<VendorId>> under(TenantId tenant, AgreementId upstream) {
    return tables.in(
        TABLE,
        tenant,
        table ->
            table
                .rows(Kept.class)
                .filter(kept ->
                    kept.coverage().stream()
                        .flatMap(one -> one.subject().history().chapters().stream())
                        .anyMatch(chapter ->
                            chapter.facts().between().upstream().equals(Optional.of(upstream))))
                .map(Kept::vendor)
                .toList());
  }

  @Override
  public Mono<Void> keep(
      TenantId tenant, VendorId vendor, List<KeptCoverage> coverage, CoverageWatch watch) {
    return tables.in(
        TABLE,
        tenant,
        table -> {
          table.put(vendor, new Kept(vendor, coverage, watch));
          return null;
        });
  }

  /** What is committed of one flow. */
  public List<CoverageTimeline.Interval> timeline(UUID subject) {
    return tables
        .committed(TABLE, Kept.class)
        .flatMap(kept -> kept.coverage().stream())
        .filter(kept -> kept.subject().id().equals(subject))
        .flatMap(kept -> kept.timeline().stream())
        .toList();
  }

  /** What is committed of a day. */
  public List<CoveredFlow> on(LocalDate day) {
    return tables
        .committed(TABLE, Kept.class)
        .flatMap(kept -> kept.coverage().stream())
        .flatMap(kept ->
            kept.timeline().stream()
                .filter(interval -> interval.has(day))
                .map(interval -> covered(kept.subject(), interval)))
        .toList();
  }

  private static CoveredFlow covered(FlowSubject subject, CoverageTimeline.Interval interval) {
    return new CoveredFlow(
        subject.id(),
        switch (subject) {
          case FlowSubject.Described(var flow) ->
              Optional.of(
                  new CoveredFlow.Named(flow.number(), flow.label().name(), flow.label().source()));
          case FlowSubject.Implied _ -> Optional.empty();
        },
        subject.vendor(),
        "MedHost, LLC",
        subject.engagement(),
        "EHR hosting",
        interval.first(),
        interval.last(),
        interval.coverage());
  }
}
