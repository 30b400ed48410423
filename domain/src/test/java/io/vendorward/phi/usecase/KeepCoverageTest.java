package io.vendorward.phi.usecase;

import static io.vendorward.agreement.AgreementFixtures.signature;
import static io.vendorward.phi.CoverageFixtures.flow;
import static io.vendorward.vendor.VendorFixtures.MORNING;
import static io.vendorward.vendor.VendorFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementEdit;
import io.vendorward.agreement.AgreementKind;
import io.vendorward.agreement.AgreementLabel;
import io.vendorward.agreement.AgreementTerms;
import io.vendorward.agreement.ClauseRegister;
import io.vendorward.agreement.ClauseStatus;
import io.vendorward.agreement.Counterparty;
import io.vendorward.agreement.Ending;
import io.vendorward.agreement.Extent;
import io.vendorward.agreement.HipaaRules;
import io.vendorward.agreement.Purpose;
import io.vendorward.agreement.Scope;
import io.vendorward.agreement.Side;
import io.vendorward.agreement.Signature;
import io.vendorward.agreement.Term;
import io.vendorward.agreement.usecase.ChangeAgreement;
import io.vendorward.agreement.usecase.DraftAgreement;
import io.vendorward.finding.Finding;
import io.vendorward.finding.FindingOrigin;
import io.vendorward.operation.Job;
import io.vendorward.operation.NewJob;
import io.vendorward.phi.BaDetermination;
import io.vendorward.phi.CoverageStatus;
import io.vendorward.phi.Determination;
import io.vendorward.phi.DeterminationEdit;
import io.vendorward.phi.FlowEdit;
import io.vendorward.phi.FlowFacts;
import io.vendorward.phi.FlowLabel;
import io.vendorward.phi.PhiFlow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeepCoverageTest {

  private static final LocalDate YEARS_START = LocalDate.of(2026, 1, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final CoverageDay day = new CoverageDay();

  @Test
  void countsAServiceWithHealthInformationBeforeAnybodyDescribesIt() {
    assertThat(day.book.timeline(day.service.id().value()))
        .singleElement()
        .satisfies(interval -> {
          assertThat(interval.first()).isEqualTo(YEARS_START);
          assertThat(interval.coverage().status()).isEqualTo(CoverageStatus.UNCOVERED);
        });
    assertThat(day.changes.types()).containsExactly("phi_flow.uncovered", "finding.opened");

    describe();

    assertThat(day.book.timeline(day.service.id().value())).isEmpty();
    assertThat(open())
        .singleElement()
        .satisfies(finding -> assertThat(finding.facts().text()).contains("PHI-000001"));
  }

  @Test
  void tellsThatCoverageWasGainedAndLostAndClosesWhatItOpened() {
    var flow = describe();
    var agreement = signed(terms(ClauseStatus.PRESENT));
    assertThat(status(flow, TODAY)).isEqualTo(CoverageStatus.COVERED);
    assertThat(day.changes.types()).contains("phi_flow.covered", "finding.closed");
    assertThat(open()).isEmpty();

    var ended =
        (ChangeAgreement.Outcome.Changed)
            day.changeAgreement
                .handle(
                    day.ana,
                    new ChangeAgreement.Command(
                        agreement.id(),
                        agreement.version(),
                        new AgreementEdit.Terminate(
                            new Ending(
                                TODAY.plusDays(10),
                                new Extent.All<>(),
                                new Ending.Cause.Terminated(
                                    Ending.Reason.MUTUAL, Optional.of(TODAY))),
                            Optional.empty())))
                .block();
    assertThat(ended).isNotNull();
    assertThat(day.changes.types()).contains("phi_flow.coverage_ending");
    assertThat(open())
        .singleElement()
        .satisfies(finding ->
            assertThat(finding.facts().text()).endsWith("is covered only until 2026-12-04"));

    var jobs = day.jobs.ofKind("coverage.turn");
    assertThat(jobs.getLast().dueAt()).isEqualTo(Instant.parse("2026-12-05T05:00:00Z"));
    day.at(jobs.getLast().dueAt());
    day.turn.run(job(jobs.getLast())).block();
    assertThat(day.changes.types()).endsWith("phi_flow.uncovered", "finding.found_again");

    int told = day.changes.types().size();
    day.turn.run(job(jobs.getLast())).block();
    assertThat(day.changes.types()).hasSize(told);
  }

  @Test
  void remindsOfTheLastDayUntilTheAgreementIsChanged() {
    describe();
    var fixed =
        AgreementTerms.plain(
            YEARS_START,
            new io.vendorward.agreement.Duration.Fixed(TODAY.plusDays(65)),
            Scope.ALL,
            terms(ClauseStatus.PRESENT).register());
    var agreement = signed(fixed);
    var first = day.jobs.ofKind("baa.remind").getLast();
    assertThat(first.dueAt()).isEqualTo(Instant.parse("2026-11-29T05:00:00Z"));
    day.at(first.dueAt());
    day.remind.run(job(first)).block();
    assertThat(day.changes.types()).endsWith("baa.expiring");
    var second = day.jobs.ofKind("baa.remind").getLast();
    assertThat(second.payload()).containsEntry("day", TODAY.plusDays(35).toString());

    edit(
        agreement, new AgreementEdit.Relabel(new AgreementLabel("Hosting, renewed", "", Map.of())));
    int told = day.changes.types().size();
    day.remind.run(job(second)).block();
    assertThat(day.changes.types()).hasSize(told);
  }

  @Test
  void opensAFindingForEachRequiredTermThatIsMissingAndClosesItWhenAnAmendmentFillsIt() {
    describe();
    var gap = terms(ClauseStatus.PRESENT);
    var agreement = signed(gap.with(gap.register().with(Term.R5, ClauseStatus.ABSENT)));
    assertThat(open())
        .extracting(finding -> finding.facts().origin())
        .containsExactly(FindingOrigin.clauseGap(agreement.id(), Term.R5));

    var amended = edit(agreement, new AgreementEdit.Amend(gap));
    edit(amended, new AgreementEdit.Sign(2, signatures(TODAY)));
    assertThat(open()).isEmpty();
  }

  @Test
  void needsNoAgreementWhileADeterminationHolds() {
    var flow = describe();
    var made =
        (MakeDetermination.Outcome.Made)
            Objects.requireNonNull(
                day.determine
                    .handle(
                        day.ana,
                        new MakeDetermination.Command(
                            day.service.vendor(),
                            day.service.id(),
                            Optional.of(flow.id()),
                            new Determination(
                                Determination.Ground.CONDUIT, false, TODAY, Optional.empty()),
                            new BaDetermination.Rationale("Pat Doe", "", "Carries only"),
                            TODAY.plusYears(1)))
                    .block());
    assertThat(status(flow, TODAY)).isEqualTo(CoverageStatus.NOT_REQUIRED);
    assertThat(status(flow, TODAY.minusDays(1))).isEqualTo(CoverageStatus.UNCOVERED);
    day.changeDetermination
        .handle(
            day.ana,
            new ChangeDetermination.Command(
                made.determination().id(), 1, new DeterminationEdit.End(TODAY)))
        .block();
    assertThat(status(flow, TODAY.plusDays(1))).isEqualTo(CoverageStatus.UNCOVERED);
  }

  @Test
  void answersAsOfADayWithWhatWasKnownAtAMoment() {
    var flow = describe();
    day.at(NOON);
    signed(terms(ClauseStatus.PRESENT));
    assertThat(asked(flow, Optional.empty())).isEqualTo(CoverageStatus.COVERED);
    assertThat(asked(flow, Optional.of(NOON))).isEqualTo(CoverageStatus.COVERED);
    assertThat(asked(flow, Optional.of(NOON.minusSeconds(1)))).isEqualTo(CoverageStatus.UNCOVERED);
    assertThat(
            day.read
                .on(day.ana, flow.id(), Optional.of(TODAY), Optional.of(MORNING.minusSeconds(1)))
                .block())
        .isEqualTo(new ReadCoverage.Answer.BeforeRecords(TODAY));
    assertThat(
            day.read
                .on(day.ana, flow.id(), Optional.of(YEARS_START.minusDays(1)), Optional.empty())
                .block())
        .isEqualTo(new ReadCoverage.Answer.NoFlow(YEARS_START.minusDays(1)));
  }

  @Test
  void keepsWhatThePureRuleSays() {
    var flow = describe();
    var agreement = signed(terms(ClauseStatus.NOT_REVIEWED));
    edit(agreement, new AgreementEdit.Review(1, terms(ClauseStatus.PRESENT)));
    day.changeFlow
        .handle(
            day.ana,
            new ChangeFlow.Command(
                flow.id(),
                1,
                new FlowEdit.Amend(
                    TODAY.plusDays(5),
                    new FlowFacts(
                        flow.history().chapters().getLast().facts().between(),
                        Optional.of(Purpose.MARKETING),
                        FlowFacts.What.UNKNOWN,
                        FlowFacts.Handling.UNKNOWN,
                        FlowFacts.Where.UNKNOWN))))
        .block();
    var phi = day.phi();
    phi.subjects(ZoneId.of("America/New_York"))
        .forEach(subject ->
            assertThat(day.book.timeline(subject.id()))
                .isEqualTo(phi.timeline(subject, HipaaRules.IN_FORCE)));
    assertThat(status(flow, TODAY.plusDays(5))).isEqualTo(CoverageStatus.NOT_PERMITTED);
  }

  private PhiFlow describe() {
    return ((DescribeFlow.Outcome.Described)
            Objects.requireNonNull(
                day.describe
                    .handle(
                        day.ana,
                        new DescribeFlow.Command(
                            day.service.vendor(),
                            day.service.id(),
                            new FlowLabel("Charts to the host", "EHR", "VPN"),
                            YEARS_START,
                            Optional.empty(),
                            service ->
                                new FlowFacts(
                                    new FlowFacts.Between(
                                        service.id(),
                                        service.parties().served(),
                                        service.parties().performing(),
                                        Optional.empty()),
                                    flow().purpose(),
                                    flow().what(),
                                    flow().handling(),
                                    flow().where())))
                    .block()))
        .flow();
  }

  private static AgreementTerms terms(ClauseStatus status) {
    return AgreementTerms.plain(
        YEARS_START,
        new io.vendorward.agreement.Duration.UntilTerminated(),
        Scope.ALL,
        ClauseRegister.allOf(AgreementKind.BUSINESS_ASSOCIATE_AGREEMENT, status));
  }

  private Agreement signed(AgreementTerms terms) {
    var drafted =
        (DraftAgreement.Outcome.Drafted)
            day.draft
                .handle(
                    day.ana,
                    new DraftAgreement.Command(
                        new Counterparty.OfVendor(day.service.vendor()),
                        AgreementKind.BUSINESS_ASSOCIATE_AGREEMENT,
                        new AgreementLabel("Hosting", "", Map.of()),
                        terms))
                .block();
    return edit(
        Objects.requireNonNull(drafted).agreement(),
        new AgreementEdit.Sign(1, signatures(YEARS_START)));
  }

  private List<Signature> signatures(LocalDate on) {
    return List.of(
        signature(Side.TENANT, on, day.service.parties().served()),
        signature(Side.VENDOR, on, day.service.parties().performing()));
  }

  private Agreement edit(Agreement agreement, AgreementEdit edit) {
    return ((ChangeAgreement.Outcome.Changed)
            Objects.requireNonNull(
                day.changeAgreement
                    .handle(
                        day.ana,
                        new ChangeAgreement.Command(agreement.id(), agreement.version(), edit))
                    .block()))
        .agreement();
  }

  private CoverageStatus status(PhiFlow flow, LocalDate on) {
    return day.book.timeline(flow.id().value()).stream()
        .filter(interval -> interval.has(on))
        .findFirst()
        .orElseThrow()
        .coverage()
        .status();
  }

  private CoverageStatus asked(PhiFlow flow, Optional<Instant> knownAt) {
    return ((ReadCoverage.Answer.Judged)
            Objects.requireNonNull(
                day.read.on(day.ana, flow.id(), Optional.of(TODAY), knownAt).block()))
        .coverage()
        .status();
  }

  private List<Finding> open() {
    return day.findings.all().stream().filter(Finding.Open.class::isInstance).toList();
  }

  private Job job(NewJob job) {
    return new Job(day.tenant, day.ids.next(), job.kind(), job.payload(), 0, day.ids.next());
  }
}
