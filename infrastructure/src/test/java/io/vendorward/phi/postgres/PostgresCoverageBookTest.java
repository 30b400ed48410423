package io.vendorward.phi.postgres;

import static io.vendorward.agreement.AgreementFixtures.history;
import static io.vendorward.agreement.AgreementFixtures.signature;
import static io.vendorward.agreement.AgreementFixtures.terms;
import static io.vendorward.agreement.AgreementFixtures.version;
import static io.vendorward.vendor.VendorFixtures.anAnalystOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.agreement.AgreementHistory;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.Duration;
import io.vendorward.agreement.Side;
import io.vendorward.agreement.VersionState;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Reach;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Sort;
import io.vendorward.phi.CoverageCounts;
import io.vendorward.phi.CoverageFilter;
import io.vendorward.phi.CoverageStatus;
import io.vendorward.phi.CoverageWatch;
import io.vendorward.phi.CoveredFlow;
import io.vendorward.phi.KeptCoverage;
import io.vendorward.phi.PhiFlow;
import io.vendorward.phi.PhiFlowNumber;
import io.vendorward.tenancy.PlainSeal;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.EngagementProfile;
import io.vendorward.vendor.TieringInputs;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.postgres.EngagementsForTests;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresCoverageBookTest {

  private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private final PostgresCoverageBook book = postgres.adapter(PostgresCoverageBook::new);
  private final PostgresCoverageList list =
      postgres.adapter(client -> new PostgresCoverageList(client, new PlainSeal()));
  private Caller caller;
  private Engagement service;
  private PhiFlow flow;
  private AgreementHistory agreement;

  @BeforeEach
  void aFlow() {
    caller = anAnalystOf(postgres.createTenant());
    service = EngagementsForTests.add(postgres, caller);
    flow = PhiForTests.add(postgres, caller, service, 1);
    agreement =
        history(
            7,
            version(
                1,
                terms(new Duration.Fixed(SPRING.plusMonths(6))),
                new VersionState.FullyExecuted(
                    List.of(
                        signature(Side.TENANT, SPRING.plusDays(9), service.parties().served()),
                        signature(Side.VENDOR, SPRING, service.parties().performing())))));
  }

  @Test
  void givesBackWhatThePureRuleSaidOfEachDay() {
    var kept = PhiForTests.kept(flow, agreement);
    keep(List.of(kept), CoverageWatch.NOTHING);

    assertThat(kept.timeline()).hasSize(3);
    kept.timeline()
        .forEach(interval -> {
          var told = on(interval.first()).getFirst();
          assertThat(told.coverage()).isEqualTo(interval.coverage());
          assertThat(told.since()).isEqualTo(interval.first());
          assertThat(told.until()).isEqualTo(interval.last());
          assertThat(told.flow())
              .contains(new CoveredFlow.Named(new PhiFlowNumber(1), "Charts", ""));
          assertThat(told.serviceName()).isEqualTo("EHR hosting");
        });
    assertThat(on(SPRING.minusDays(1))).isEmpty();
    assertThat(on(LocalDate.of(2999, 1, 1))).hasSize(1);
  }

  @Test
  void takesThePlaceOfWhatWasKeptBefore() {
    keep(List.of(PhiForTests.kept(flow, agreement)), CoverageWatch.NOTHING);
    keep(List.of(PhiForTests.kept(flow)), CoverageWatch.NOTHING);
    assertThat(on(SPRING.plusMonths(1)))
        .extracting(told -> told.coverage().status())
        .containsExactly(CoverageStatus.UNCOVERED);
  }

  @Test
  void remembersWhatWasToldAndWhenToLookAgain() {
    assertThat(watch()).isEqualTo(CoverageWatch.NOTHING);
    var told =
        new CoverageWatch(
            Map.of(
                flow.id().value(),
                new CoverageWatch.Told(
                    Optional.of(CoverageStatus.COVERED), Optional.of(SPRING.plusMonths(6)))),
            Optional.of(SPRING));
    keep(List.of(), told);
    assertThat(watch()).isEqualTo(told);
    keep(List.of(), CoverageWatch.NOTHING);
    assertThat(watch()).isEqualTo(CoverageWatch.NOTHING);
  }

  @Test
  void knowsTheVendorsUnderAnUpstreamAgreement() {
    var upstream = new AgreementId(PostgresForTests.anyId());
    var limited = PhiForTests.add(postgres, caller, service, 2, Optional.of(upstream));
    keep(List.of(PhiForTests.kept(limited)), CoverageWatch.NOTHING);
    assertThat(under(caller.tenant(), upstream)).containsExactly(service.vendor());
    keep(List.of(PhiForTests.kept(flow)), CoverageWatch.NOTHING);
    assertThat(under(caller.tenant(), upstream)).isEmpty();
  }

  @Test
  void filtersAndCounts() {
    keep(List.of(PhiForTests.kept(flow, agreement)), CoverageWatch.NOTHING);
    var unknown = EngagementsForTests.add(postgres, caller);
    assertThat(unknown.vendor()).isNotEqualTo(service.vendor());
    var day = SPRING.plusMonths(8);
    assertThat(
            of(
                day,
                new CoverageFilter(
                    Set.of(CoverageStatus.UNCOVERED),
                    Optional.of(service.vendor()),
                    Optional.of(agreement.id()))))
        .hasSize(1);
    assertThat(
            of(
                day,
                new CoverageFilter(
                    Set.of(CoverageStatus.COVERED), Optional.empty(), Optional.empty())))
        .isEmpty();
    assertThat(
            of(day, new CoverageFilter(Set.of(), Optional.of(unknown.vendor()), Optional.empty())))
        .isEmpty();
    assertThat(counts(caller.tenant(), new Reach.Everything(), day).flows())
        .isEqualTo(Map.of(CoverageStatus.UNCOVERED, 1L));
    assertThat(counts(caller.tenant(), new Reach.OwnedBy("olive"), day).flows()).isEmpty();
  }

  @Test
  void countsServicesOfWhichNobodyKnows() {
    assertThat(unknownServices()).isZero();
    var known = service.profile();
    var unknown =
        new EngagementProfile(
            "Transcription",
            "",
            TieringInputs.unknown(),
            known.status(),
            known.startsOn(),
            known.endsOn(),
            Map.of());
    var other = EngagementsForTests.add(postgres, caller, unknown);
    assertThat(unknownServices()).isOne();
    PhiForTests.add(postgres, caller, other, 2);
    assertThat(unknownServices()).isZero();
  }

  private long unknownServices() {
    return counts(caller.tenant(), new Reach.Everything(), SPRING).unknownServices();
  }

  @Test
  void keepsTenantsApart() {
    keep(List.of(PhiForTests.kept(flow, agreement)), CoverageWatch.NOTHING);
    var other = postgres.createTenant();
    assertThat(page(other, new Reach.Everything(), SPRING, CoverageFilter.ALL)).isEmpty();
    assertThat(counts(other, new Reach.Everything(), SPRING))
        .isEqualTo(new CoverageCounts(Map.of(), 0));
    assertThat(postgres.asStaff(other, () -> book.watch(other, service.vendor())))
        .isEqualTo(CoverageWatch.NOTHING);
    assertThat(under(other, agreement.id())).isEmpty();
  }

  private void keep(List<KeptCoverage> kept, CoverageWatch watch) {
    postgres.runAsStaff(
        caller.tenant(), () -> book.keep(caller.tenant(), service.vendor(), kept, watch));
  }

  private CoverageWatch watch() {
    return postgres.asStaff(caller.tenant(), () -> book.watch(caller.tenant(), service.vendor()));
  }

  private List<VendorId> under(TenantId tenant, AgreementId upstream) {
    return postgres.asStaff(tenant, () -> book.under(tenant, upstream));
  }

  private List<CoveredFlow> on(LocalDate day) {
    return of(day, CoverageFilter.ALL);
  }

  private List<CoveredFlow> of(LocalDate day, CoverageFilter filter) {
    return page(caller.tenant(), new Reach.Everything(), day, filter);
  }

  private List<CoveredFlow> page(
      TenantId tenant, Reach reach, LocalDate day, CoverageFilter filter) {
    var request = new PageRequest(50, List.of(Sort.descending("status")), Optional.empty());
    return postgres.asStaff(tenant, () -> list.page(tenant, reach, day, filter, request)).rows();
  }

  private CoverageCounts counts(TenantId tenant, Reach reach, LocalDate day) {
    return postgres.asStaff(tenant, () -> list.counts(tenant, reach, day));
  }
}
