package io.vendorward.phi;

import static io.vendorward.phi.CoverageFixtures.BILLING;
import static io.vendorward.phi.CoverageFixtures.CLINIC;
import static io.vendorward.phi.CoverageFixtures.HOSPITAL;
import static io.vendorward.phi.CoverageFixtures.HOSTING;
import static io.vendorward.phi.CoverageFixtures.VENDOR_INC;
import static io.vendorward.phi.CoverageFixtures.VENDOR_LABS;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.agreement.AgreementHistory;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.AgreementKind;
import io.vendorward.agreement.AgreementTerms;
import io.vendorward.agreement.AgreementVersion;
import io.vendorward.agreement.Binding;
import io.vendorward.agreement.ClauseRegister;
import io.vendorward.agreement.ClauseStatus;
import io.vendorward.agreement.Duration;
import io.vendorward.agreement.Extent;
import io.vendorward.agreement.HipaaRules;
import io.vendorward.agreement.PhiType;
import io.vendorward.agreement.Purpose;
import io.vendorward.agreement.Scope;
import io.vendorward.agreement.Side;
import io.vendorward.agreement.Signature;
import io.vendorward.agreement.Survival;
import io.vendorward.agreement.Term;
import io.vendorward.agreement.VersionState;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.RecordsBand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;

/** What holds for every flow and all agreements. */
class CoveragePropertiesTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  private static final int YEAR = 365;

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final List<AgreementHistory> agreements = some(4, number -> anyAgreement(number));
  private final List<Determination> determinations = some(1, _ -> anyDetermination());
  private final FlowHistory flow = anyFlow();

  @RepeatedTest(200)
  void theTimelineIsTheAnswerOfEachDay() {
    var timeline = CoverageTimeline.of(flow, agreements, determinations, HipaaRules.IN_FORCE);
    for (LocalDate day = NEW_YEAR; day.isBefore(NEW_YEAR.plusDays(YEAR)); day = day.plusDays(1)) {
      var today = day;
      var told =
          timeline.stream()
              .filter(interval -> interval.has(today))
              .map(interval -> interval.coverage().status())
              .toList();
      var judged = flow.on(today).map(facts -> on(today, facts, agreements).status()).stream();
      assertThat(told).as("seed %d, %s", seed, day).isEqualTo(judged.toList());
    }
  }

  @RepeatedTest(200)
  void anAgreementThatDoesNotTouchTheFlowChangesNothing() {
    var day = anyDay();
    var facts = flow.chapters().getFirst().facts();
    var elsewhere =
        CoverageFixtures.agreement(
            99,
            version(
                1,
                scope(new Extent.Listed<>(Set.of(BILLING)), anyExtent(this::anyPurpose)),
                anyRegister()));
    assertThat(on(day, facts, with(elsewhere)).status())
        .as("seed %d", seed)
        .isEqualTo(on(day, facts, agreements).status());
  }

  @RepeatedTest(200)
  void anAgreementThatForbidsNothingNeverUncovers() {
    var day = anyDay();
    var facts = flow.chapters().getFirst().facts();
    var more = CoverageFixtures.agreement(98, version(1, permitting(), anyRegister()));
    assertThat(on(day, facts, with(more)).status())
        .as("seed %d", seed)
        .isLessThanOrEqualTo(on(day, facts, agreements).status());
  }

  @RepeatedTest(200)
  void readingATermCoversOnlyWhereItIsThere() {
    var day = anyDay();
    var facts = flow.chapters().getFirst().facts();
    var term = any(List.of(Term.values()));
    var before = on(day, facts, agreements).status();
    var read = agreements.stream().map(agreement -> with(agreement, term, ClauseStatus.ABSENT));
    var after = on(day, facts, read.toList()).status();
    assertThat(after).as("seed %d, %s", seed, term).isGreaterThanOrEqualTo(before);
  }

  @RepeatedTest(200)
  void isNeverCoveredWithoutAVersionThatDoesInEveryRespectOfTheLaw() {
    var day = anyDay();
    var coverage = on(day, flow.chapters().getFirst().facts(), agreements);
    if (coverage.status() == CoverageStatus.COVERED) {
      assertThat(coverage.rests()).as("seed %d", seed).isPresent();
      assertThat(coverage.shortfalls())
          .as("seed %d", seed)
          .noneMatch(Shortfall::fails)
          .allMatch(Shortfall::known);
    }
  }

  private Coverage on(LocalDate day, FlowFacts facts, List<AgreementHistory> among) {
    return CoverageRules.on(day, facts, among, determinations, HipaaRules.IN_FORCE);
  }

  private List<AgreementHistory> with(AgreementHistory more) {
    var all = new ArrayList<>(agreements);
    all.add(random.nextInt(all.size() + 1), more);
    return all;
  }

  private static AgreementHistory with(AgreementHistory agreement, Term term, ClauseStatus status) {
    return new AgreementHistory(
        agreement.id(),
        agreement.kind(),
        agreement.versions().stream()
            .map(version ->
                version.saying(version.terms().with(version.terms().register().with(term, status))))
            .toList(),
        agreement.endings(),
        agreement.survival());
  }

  // generators

  private AgreementHistory anyAgreement(int number) {
    return new AgreementHistory(
        new AgreementId(new UUID(9, number)),
        random.nextInt(6) > 0
            ? AgreementKind.BUSINESS_ASSOCIATE_AGREEMENT
            : AgreementKind.DATA_USE_AGREEMENT,
        some(3, version -> version(version + 1, anyScope(), anyRegister())),
        some(1, _ -> CoverageFixtures.terminated(anyDay(), services())),
        maybe(() ->
            random.nextBoolean()
                ? new Survival.ReturnPeriod(anyDay())
                : new Survival.Infeasible(anyDay())));
  }

  private AgreementVersion version(int number, Scope scope, ClauseRegister register) {
    var signatures = new ArrayList<Signature>();
    if (random.nextInt(8) > 0) {
      signatures.add(signature(Side.TENANT, HOSPITAL, CLINIC));
    }
    signatures.add(signature(Side.VENDOR, VENDOR_INC, VENDOR_LABS));
    return new AgreementVersion(
        number,
        AgreementTerms.plain(anyDay(), anyDuration(), scope, register),
        VersionState.signed(signatures));
  }

  private Signature signature(Side side, LegalEntityId one, LegalEntityId other) {
    Binding binding =
        switch (random.nextInt(4)) {
          case 0 -> new Binding.Successor(one, anyDay());
          case 1 ->
              new Binding.OfClass(
                  "affiliates",
                  Set.of(new Binding.Membership(one, anyDay(), maybe(this::anyDay))),
                  Set.of(other));
          default -> new Binding.Named(Set.of(random.nextInt(4) > 0 ? one : other));
        };
    return CoverageFixtures.signature(side, anyDay(), binding);
  }

  private Duration anyDuration() {
    return switch (random.nextInt(4)) {
      case 0 -> new Duration.Fixed(anyDay());
      case 1 -> new Duration.AutoRenewing(anyDay(), 12, 60);
      case 2 -> new Duration.Coterminous("MSA", maybe(this::anyDay));
      default -> new Duration.UntilTerminated();
    };
  }

  private Scope anyScope() {
    return scope(services(), anyExtent(this::anyPurpose));
  }

  private Extent<EngagementId> services() {
    return anyExtent(() -> random.nextBoolean() ? HOSTING : BILLING);
  }

  private Scope scope(Extent<EngagementId> services, Extent<Purpose> uses) {
    return new Scope(
        services,
        anyExtent(() -> any(List.of(PhiType.values()))),
        uses,
        anyExtent(this::anyRegion),
        anyExtent(this::anyRegion));
  }

  /** Everything it says, it allows. */
  private Scope permitting() {
    return new Scope(
        new Extent.All<>(),
        new Extent.All<>(),
        random.nextBoolean() ? new Extent.All<>() : new Extent.Listed<>(Set.of(anyPurpose())),
        new Extent.Unknown<>(),
        new Extent.All<>());
  }

  private <T> Extent<T> anyExtent(Supplier<T> any) {
    return switch (random.nextInt(6)) {
      case 0 -> new Extent.Listed<>(Set.of(any.get()));
      case 1 -> new Extent.Except<>(Set.of(any.get()));
      case 2 -> new Extent.Unknown<>();
      default -> new Extent.All<>();
    };
  }

  private ClauseRegister anyRegister() {
    var register =
        ClauseRegister.allOf(
            AgreementKind.BUSINESS_ASSOCIATE_AGREEMENT,
            random.nextInt(4) > 0 ? ClauseStatus.PRESENT : ClauseStatus.NOT_REVIEWED);
    for (int change = random.nextInt(3); change > 0; change--) {
      register = register.with(any(List.of(Term.values())), any(List.of(ClauseStatus.values())));
    }
    return register;
  }

  private Determination anyDetermination() {
    return new Determination(Determination.Ground.CONDUIT, true, anyDay(), maybe(this::anyDay));
  }

  private FlowHistory anyFlow() {
    var chapters = new ArrayList<FlowHistory.Since>();
    chapters.add(new FlowHistory.Since(anyDay(), anyFacts()));
    chapters.addAll(some(2, _ -> new FlowHistory.Since(anyDay(), anyFacts())));
    return new FlowHistory(chapters, maybe(this::anyDay));
  }

  private FlowFacts anyFacts() {
    return new FlowFacts(
        new FlowFacts.Between(
            HOSTING, random.nextInt(6) > 0 ? HOSPITAL : CLINIC, VENDOR_INC, Optional.empty()),
        maybe(this::anyPurpose),
        new FlowFacts.What(
            maybe(() -> Set.of(PhiType.CLINICAL)),
            maybe(() -> random.nextBoolean() ? Set.of(SensitiveClass.SUBSTANCE_USE) : Set.of()),
            maybe(random::nextBoolean),
            RecordsBand.UNKNOWN),
        new FlowFacts.Handling(
            Optional.empty(),
            maybe(() -> any(List.of(Direction.values()))),
            maybe(random::nextBoolean),
            maybe(random::nextBoolean)),
        new FlowFacts.Where(
            maybe(() -> new HashSet<>(some(2, _ -> anyRegion()))),
            maybe(() -> Set.of(anyRegion()))));
  }

  private Purpose anyPurpose() {
    return random.nextInt(3) > 0 ? Purpose.SERVICE : any(List.of(Purpose.values()));
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String anyRegion() {
    return List.of("US", "IN", "PH").get(random.nextInt(3));
  }

  private LocalDate anyDay() {
    return NEW_YEAR.plusDays(random.nextInt(YEAR));
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextInt(4) > 0 ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> some(int most, IntFunction<T> one) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(one).toList();
  }
}
