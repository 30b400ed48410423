package io.vendorward.phi;

import static io.vendorward.phi.CoverageFixtures.AUTUMN;
import static io.vendorward.phi.CoverageFixtures.BILLING;
import static io.vendorward.phi.CoverageFixtures.CLINIC;
import static io.vendorward.phi.CoverageFixtures.HOSPITAL;
import static io.vendorward.phi.CoverageFixtures.HOSTING;
import static io.vendorward.phi.CoverageFixtures.SPRING;
import static io.vendorward.phi.CoverageFixtures.SUMMER;
import static io.vendorward.phi.CoverageFixtures.VENDOR_INC;
import static io.vendorward.phi.CoverageFixtures.agreement;
import static io.vendorward.phi.CoverageFixtures.complete;
import static io.vendorward.phi.CoverageFixtures.ended;
import static io.vendorward.phi.CoverageFixtures.flow;
import static io.vendorward.phi.CoverageFixtures.forServices;
import static io.vendorward.phi.CoverageFixtures.forUses;
import static io.vendorward.phi.CoverageFixtures.handling;
import static io.vendorward.phi.CoverageFixtures.inRegions;
import static io.vendorward.phi.CoverageFixtures.signature;
import static io.vendorward.phi.CoverageFixtures.signed;
import static io.vendorward.phi.CoverageFixtures.version;
import static io.vendorward.phi.CoverageFixtures.what;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.agreement.AgreementHistory;
import io.vendorward.agreement.AgreementTerms;
import io.vendorward.agreement.AgreementVersion;
import io.vendorward.agreement.Binding;
import io.vendorward.agreement.ClauseRegister;
import io.vendorward.agreement.ClauseStatus;
import io.vendorward.agreement.Duration;
import io.vendorward.agreement.Extent;
import io.vendorward.agreement.HipaaRules;
import io.vendorward.agreement.Purpose;
import io.vendorward.agreement.Scope;
import io.vendorward.agreement.Side;
import io.vendorward.agreement.Term;
import io.vendorward.agreement.VersionState;
import io.vendorward.vendor.LegalEntityId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CoverageRulesTest {

  @Test
  void isCoveredFromTheLaterOfEffectiveDateAndLastSignature() {
    var late =
        agreement(
            1, version(1, SPRING, SUMMER, new Duration.UntilTerminated(), Scope.ALL, complete()));
    var before = on(SUMMER.minusDays(1), late);
    assertThat(before.status()).isEqualTo(CoverageStatus.UNCOVERED);
    assertThat(before.from()).contains(SUMMER);
    assertThat(before.shortfalls()).extracting(Shortfall::dimension).containsOnly(Dimension.DATES);
    assertThat(on(SUMMER, late).status()).isEqualTo(CoverageStatus.COVERED);

    var early =
        agreement(
            1, version(1, SUMMER, SPRING, new Duration.UntilTerminated(), Scope.ALL, complete()));
    assertThat(on(SUMMER.minusDays(1), early).status()).isEqualTo(CoverageStatus.UNCOVERED);
    assertThat(on(SUMMER, early).status()).isEqualTo(CoverageStatus.COVERED);
  }

  @Test
  void isUncoveredWithoutAnyAgreement() {
    var coverage = on(SUMMER);
    assertThat(coverage.status()).isEqualTo(CoverageStatus.UNCOVERED);
    assertThat(coverage.rests()).isEmpty();
    assertThat(coverage.shortfalls())
        .containsExactly(Shortfall.of(Dimension.WRITING, Basis.LAW, true));
  }

  @Test
  void countsTheLastDay() {
    var fixed =
        agreement(1, version(1, SPRING, SPRING, new Duration.Fixed(AUTUMN), Scope.ALL, complete()));
    assertThat(on(AUTUMN, fixed).status()).isEqualTo(CoverageStatus.COVERED);
    assertThat(on(AUTUMN.plusDays(1), fixed).status()).isEqualTo(CoverageStatus.UNCOVERED);
    var terminated = ended(signed(SPRING), SUMMER);
    assertThat(on(SUMMER, terminated).status()).isEqualTo(CoverageStatus.COVERED);
    assertThat(on(SUMMER.plusDays(1), terminated).status()).isEqualTo(CoverageStatus.UNCOVERED);
  }

  @Test
  void neverEndsARenewingAgreementByADateAlone() {
    var renewing =
        agreement(
            1,
            version(
                1,
                SPRING,
                SPRING,
                new Duration.AutoRenewing(SUMMER, 12, 60),
                Scope.ALL,
                complete()));
    assertThat(on(SUMMER.plusYears(3), renewing).status()).isEqualTo(CoverageStatus.COVERED);
  }

  @Test
  void bindsNoSubsidiaryByAParentsSignature() {
    var coverage =
        CoverageRules.on(
            SUMMER, servedTo(CLINIC), List.of(signed(SPRING)), List.of(), HipaaRules.IN_FORCE);
    assertThat(coverage.status()).isEqualTo(CoverageStatus.UNCOVERED);
    assertThat(coverage.shortfalls())
        .containsExactly(Shortfall.of(Dimension.PARTIES, Basis.LAW, true));
  }

  @Test
  void coversANewServiceOfAnUmbrellaAndNoneThatIsNotListed() {
    assertThat(on(SUMMER, signed(SPRING)).status()).isEqualTo(CoverageStatus.COVERED);
    var others =
        agreement(1, SPRING, forServices(new Extent.Listed<>(Set.of(BILLING))), complete());
    assertThat(on(SUMMER, others).status()).isEqualTo(CoverageStatus.UNCOVERED);
    var allBut =
        agreement(1, SPRING, forServices(new Extent.Except<>(Set.of(HOSTING))), complete());
    assertThat(on(SUMMER, allBut).status()).isEqualTo(CoverageStatus.UNCOVERED);
    var elsewhere =
        agreement(1, SPRING, forServices(new Extent.AsServicesAgreement<>()), complete());
    assertThat(on(SUMMER, elsewhere).status()).isEqualTo(CoverageStatus.UNVERIFIED);
  }

  @ParameterizedTest
  @CsvSource({
    "PRESENT, COVERED",
    "STRONGER, COVERED",
    "DEFICIENT, PARTLY",
    "ABSENT, PARTLY",
    "BY_REFERENCE, PARTLY",
    "NOT_REVIEWED, UNVERIFIED",
  })
  void needsEachRequiredTerm(ClauseStatus status, CoverageStatus expected) {
    for (Term term : List.of(Term.R1, Term.R4, Term.R5, Term.R12)) {
      var agreement = agreement(1, SPRING, Scope.ALL, complete().with(term, status));
      assertThat(on(SUMMER, agreement).status()).as("%s", term).isEqualTo(expected);
    }
  }

  @Test
  void knowsAFailureBeforeWhatNobodyReadYet() {
    var register = ClauseRegister.NOT_REVIEWED.with(Term.R4, ClauseStatus.ABSENT);
    var coverage = on(SUMMER, agreement(1, SPRING, Scope.ALL, register));
    assertThat(coverage.status()).isEqualTo(CoverageStatus.PARTLY);
    assertThat(coverage.shortfalls())
        .anySatisfy(shortfall -> assertThat(shortfall.terms()).containsExactly(Term.R4));
  }

  @Test
  void asksForConditionalTermsWhereTheyApplyAndWhereItIsNotKnown() {
    var register =
        complete()
            .with(Term.R10, ClauseStatus.ABSENT)
            .with(Term.R14, ClauseStatus.ABSENT)
            .with(Term.R6_EPHI, ClauseStatus.ABSENT);
    var agreement = agreement(1, SPRING, Scope.ALL, register);
    var onPaper = facts(Optional.of(false), Optional.of(false), Optional.of(Set.of()));
    assertThat(judge(SUMMER, onPaper, agreement).status()).isEqualTo(CoverageStatus.COVERED);
    var unknown = facts(Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(judge(SUMMER, unknown, agreement).shortfalls())
        .extracting(Shortfall::terms)
        .containsExactly(Set.of(Term.R6_EPHI, Term.R10, Term.R14));
  }

  @Test
  void asksForTheTermsOfTheLawOfThatDay() {
    var agreement =
        agreement(
            1,
            LocalDate.of(2012, 1, 1),
            Scope.ALL,
            complete().with(Term.R6_EPHI, ClauseStatus.ABSENT));
    assertThat(on(LocalDate.of(2013, 9, 22), agreement).status()).isEqualTo(CoverageStatus.COVERED);
    assertThat(on(LocalDate.of(2013, 9, 23), agreement).status()).isEqualTo(CoverageStatus.PARTLY);
  }

  @ParameterizedTest
  @EnumSource(
      value = Purpose.class,
      names = {"PRODUCT_IMPROVEMENT", "MODEL_TRAINING", "MARKETING", "SALE"})
  void permitsNoPurposeOfTheVendorsOwn(Purpose purpose) {
    var coverage = judge(SUMMER, flow(Optional.of(purpose)), signed(SPRING));
    assertThat(coverage.status()).isEqualTo(CoverageStatus.NOT_PERMITTED);
  }

  @ParameterizedTest
  @CsvSource({
    "VENDOR_MANAGEMENT, P1",
    "ASSURED_DISCLOSURE, P2",
    "DATA_AGGREGATION, P3",
    "DE_IDENTIFICATION, P4"
  })
  void permitsOtherPurposesOnlyWhereTheyWereGranted(Purpose purpose, Term term) {
    var flow = flow(Optional.of(purpose));
    assertThat(judge(SUMMER, flow, signed(SPRING)).status()).isEqualTo(CoverageStatus.COVERED);
    var silent = agreement(1, SPRING, Scope.ALL, complete().with(term, ClauseStatus.ABSENT));
    assertThat(judge(SUMMER, flow, silent).status()).isEqualTo(CoverageStatus.PARTLY);
  }

  @Test
  void isNeverCoveredForAPurposeThatIsNotKnown() {
    assertThat(judge(SUMMER, flow(Optional.empty()), signed(SPRING)).status())
        .isEqualTo(CoverageStatus.UNVERIFIED);
  }

  @Test
  void findsAUseOutsideThePermittedOnes() {
    var limited =
        agreement(
            1, SPRING, forUses(new Extent.Listed<>(Set.of(Purpose.DATA_AGGREGATION))), complete());
    var coverage = on(SUMMER, limited);
    assertThat(coverage.status()).isEqualTo(CoverageStatus.PARTLY);
    assertThat(coverage.shortfalls())
        .containsExactly(Shortfall.of(Dimension.USES, Basis.LAW, true));
  }

  @Test
  void takesTheBestVersionForPermissionAndEveryoneForProhibition() {
    var permits = signed(SPRING);
    var forbids =
        agreement(2, SPRING, forUses(new Extent.Except<>(Set.of(Purpose.SERVICE))), complete());
    assertThat(on(SUMMER, permits, forbids).status()).isEqualTo(CoverageStatus.PARTLY);
    var silent =
        agreement(
            2, SPRING, forUses(new Extent.Listed<>(Set.of(Purpose.DATA_AGGREGATION))), complete());
    assertThat(on(SUMMER, permits, silent).status()).isEqualTo(CoverageStatus.COVERED);
  }

  @Test
  void keepsALimitOfTheContractApartFromTheLaw() {
    var abroad = agreement(1, SPRING, inRegions(new Extent.Except<>(Set.of("US"))), complete());
    var coverage = on(SUMMER, abroad);
    assertThat(coverage.status()).isEqualTo(CoverageStatus.COVERED);
    assertThat(coverage.shortfalls()).extracting(Shortfall::basis).containsOnly(Basis.CONTRACT);
  }

  @Test
  void needsNoAgreementWhereADeterminationHolds() {
    var conduit =
        new Determination(Determination.Ground.CONDUIT, false, SPRING, Optional.of(SUMMER));
    assertThat(determined(SUMMER, conduit).status()).isEqualTo(CoverageStatus.NOT_REQUIRED);
    assertThat(determined(SUMMER.plusDays(1), conduit).status())
        .isEqualTo(CoverageStatus.UNCOVERED);
    var undocumented =
        new Determination(Determination.Ground.DE_IDENTIFIED, false, SPRING, Optional.empty());
    assertThat(determined(SUMMER, undocumented).status()).isEqualTo(CoverageStatus.UNCOVERED);
  }

  @Test
  void readsTheVersionOfTheDay() {
    var amended =
        agreement(
            1,
            version(
                1,
                SPRING,
                SPRING,
                new Duration.UntilTerminated(),
                Scope.ALL,
                complete().with(Term.R5, ClauseStatus.ABSENT)),
            version(2, SUMMER, SUMMER, new Duration.UntilTerminated(), Scope.ALL, complete()));
    assertThat(on(SUMMER.minusDays(1), amended).status()).isEqualTo(CoverageStatus.PARTLY);
    assertThat(on(SUMMER, amended).status()).isEqualTo(CoverageStatus.COVERED);
    assertThat(on(SUMMER, amended).rests().orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void bindsAnEntityThatJoinsLaterFromItsOwnSignatureAndUncoversNobody() {
    var joined =
        agreement(
            1,
            new AgreementVersion(
                1,
                AgreementTerms.plain(SPRING, new Duration.UntilTerminated(), Scope.ALL, complete()),
                VersionState.signed(
                    List.of(
                        signature(Side.TENANT, SPRING, new Binding.Named(Set.of(HOSPITAL))),
                        signature(Side.VENDOR, SPRING, new Binding.Named(Set.of(VENDOR_INC))),
                        signature(Side.TENANT, SUMMER, new Binding.Named(Set.of(CLINIC)))))));
    assertThat(on(SPRING, joined).status()).isEqualTo(CoverageStatus.COVERED);
    assertThat(judge(SUMMER.minusDays(1), servedTo(CLINIC), joined).status())
        .isEqualTo(CoverageStatus.UNCOVERED);
    assertThat(judge(SUMMER, servedTo(CLINIC), joined).status()).isEqualTo(CoverageStatus.COVERED);
  }

  @Test
  void coversNothingByAVersionThatOneSideOnlySigned() {
    var half =
        agreement(
            1,
            new AgreementVersion(
                1,
                AgreementTerms.plain(SPRING, new Duration.UntilTerminated(), Scope.ALL, complete()),
                VersionState.signed(
                    List.of(
                        signature(Side.VENDOR, SPRING, new Binding.Named(Set.of(VENDOR_INC)))))));
    assertThat(on(SUMMER, half).shortfalls())
        .containsExactly(Shortfall.of(Dimension.WRITING, Basis.LAW, true));
  }

  private static Coverage on(LocalDate day, AgreementHistory... agreements) {
    return judge(day, flow(), agreements);
  }

  private static Coverage judge(LocalDate day, FlowFacts flow, AgreementHistory... agreements) {
    return CoverageRules.on(day, flow, Arrays.asList(agreements), List.of(), HipaaRules.IN_FORCE);
  }

  private static Coverage determined(LocalDate day, Determination determination) {
    return CoverageRules.on(day, flow(), List.of(), List.of(determination), HipaaRules.IN_FORCE);
  }

  private static FlowFacts servedTo(LegalEntityId served) {
    var flow = flow();
    return new FlowFacts(
        new FlowFacts.Between(
            flow.between().engagement(), served, flow.between().performing(), Optional.empty()),
        flow.purpose(),
        flow.what(),
        flow.handling(),
        flow.where());
  }

  private static FlowFacts facts(
      Optional<Boolean> electronic,
      Optional<Boolean> obligation,
      Optional<Set<SensitiveClass>> sensitive) {
    var flow = flow();
    return new FlowFacts(
        flow.between(),
        flow.purpose(),
        what(electronic, sensitive),
        handling(obligation),
        flow.where());
  }
}
