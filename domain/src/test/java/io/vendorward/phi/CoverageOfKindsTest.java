package io.vendorward.phi;

import static io.vendorward.phi.CoverageFixtures.HOSPITAL;
import static io.vendorward.phi.CoverageFixtures.HOSTING;
import static io.vendorward.phi.CoverageFixtures.SPRING;
import static io.vendorward.phi.CoverageFixtures.SUMMER;
import static io.vendorward.phi.CoverageFixtures.VENDOR_INC;
import static io.vendorward.phi.CoverageFixtures.agreement;
import static io.vendorward.phi.CoverageFixtures.complete;
import static io.vendorward.phi.CoverageFixtures.flow;
import static io.vendorward.phi.CoverageFixtures.forUses;
import static io.vendorward.phi.CoverageFixtures.signed;
import static io.vendorward.phi.CoverageFixtures.version;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.agreement.AgreementHistory;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.AgreementKind;
import io.vendorward.agreement.AgreementTerms;
import io.vendorward.agreement.Between;
import io.vendorward.agreement.ClauseRegister;
import io.vendorward.agreement.ClauseStatus;
import io.vendorward.agreement.Duration;
import io.vendorward.agreement.Extent;
import io.vendorward.agreement.HipaaRules;
import io.vendorward.agreement.Negotiated;
import io.vendorward.agreement.PhiType;
import io.vendorward.agreement.Purpose;
import io.vendorward.agreement.Scope;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data use agreements, agreed limits, and agreements with those for whom the tenant works. */
class CoverageOfKindsTest {

  @Test
  void doesByADataUseAgreementForALimitedDataSetOnly() {
    var use =
        AgreementHistory.of(
            new AgreementId(new UUID(9, 1)),
            AgreementKind.DATA_USE_AGREEMENT,
            List.of(
                version(
                    1,
                    SPRING,
                    SPRING,
                    new Duration.UntilTerminated(),
                    Scope.ALL,
                    ClauseRegister.allOf(AgreementKind.DATA_USE_AGREEMENT, ClauseStatus.PRESENT))));
    assertThat(judge(SUMMER, ofTypes(Set.of(PhiType.LIMITED_DATA_SET)), use).status())
        .isEqualTo(CoverageStatus.COVERED);
    var more = judge(SUMMER, ofTypes(Set.of(PhiType.LIMITED_DATA_SET, PhiType.CLINICAL)), use);
    assertThat(more.status()).isEqualTo(CoverageStatus.PARTLY);
    assertThat(more.shortfalls())
        .containsExactly(Shortfall.of(Dimension.INSTRUMENT, Basis.LAW, true));
  }

  @ParameterizedTest
  @CsvSource({"60, COVERED", "61, PARTLY"})
  void allowsNoMoreThanSixtyDaysToReportABreach(int days, CoverageStatus expected) {
    var terms =
        new AgreementTerms(
            Between.NOBODY_NAMED,
            SPRING,
            new Duration.UntilTerminated(),
            Scope.ALL,
            complete(),
            new Negotiated(
                Optional.of(
                    new Negotiated.Notice(
                        days,
                        Negotiated.Notice.Unit.CALENDAR_DAYS,
                        Negotiated.Notice.From.DISCOVERY)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            Set.of(),
            List.of());
    var agreement = agreement(1, signed(SPRING).latest().saying(terms));
    assertThat(judge(SUMMER, flow(), agreement).status()).isEqualTo(expected);
  }

  @Test
  void limitsWhatFlowsByWhatTheHospitalAgreedToWithWhomItWorksFor() {
    var plan = new AgreementId(new UUID(9, 9));
    var flow =
        new FlowFacts(
            new FlowFacts.Between(HOSTING, HOSPITAL, VENDOR_INC, Optional.of(plan)),
            flow().purpose(),
            flow().what(),
            flow().handling(),
            flow().where());
    var permits = agreement(9, SPRING, Scope.ALL, ClauseRegister.NOT_REVIEWED);
    var forbids =
        agreement(
            9,
            SPRING,
            forUses(new Extent.Except<>(Set.of(Purpose.SERVICE))),
            ClauseRegister.NOT_REVIEWED);
    assertThat(judge(SUMMER, flow, signed(SPRING), permits).status())
        .isEqualTo(CoverageStatus.COVERED);
    assertThat(judge(SUMMER, flow, signed(SPRING), forbids).shortfalls())
        .containsExactly(Shortfall.of(Dimension.UPSTREAM, Basis.LAW, true));
    assertThat(judge(SUMMER, flow, permits).status())
        .as("it covers no flow itself")
        .isEqualTo(CoverageStatus.UNCOVERED);
  }

  private static FlowFacts ofTypes(Set<PhiType> types) {
    var what = flow().what();
    return new FlowFacts(
        flow().between(),
        flow().purpose(),
        new FlowFacts.What(
            Optional.of(types), what.sensitive(), what.electronic(), what.recordsAYear()),
        flow().handling(),
        flow().where());
  }

  private static Coverage judge(LocalDate day, FlowFacts flow, AgreementHistory... agreements) {
    return CoverageRules.on(day, flow, Arrays.asList(agreements), List.of(), HipaaRules.IN_FORCE);
  }
}
