package io.vendorward.finding.usecase;

import static io.vendorward.finding.FindingFixtures.NOON;
import static io.vendorward.vendor.VendorFixtures.aProfile;
import static io.vendorward.vendor.VendorFixtures.aVendor;
import static io.vendorward.vendor.VendorFixtures.anAnalystOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.AssessmentFixtures;
import io.vendorward.assessment.InMemorySubmissions;
import io.vendorward.assessment.usecase.ScoreJobs;
import io.vendorward.audit.RecordedChanges;
import io.vendorward.finding.Finding;
import io.vendorward.finding.FindingFixtures;
import io.vendorward.finding.FindingStatus;
import io.vendorward.finding.InMemoryFindings;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Reach;
import io.vendorward.operation.RecordedJobs;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.InMemoryVendors;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DismissFindingTest {

  private final InMemoryTables tables = new InMemoryTables();
  private final RecordedChanges changes = new RecordedChanges(tables);
  private final InMemoryFindings findings = new InMemoryFindings(tables);
  private final InMemoryVendors vendors = new InMemoryVendors(tables);
  private final FindingSight sight = new FindingSight(findings, vendors);
  private final InMemorySubmissions submissions = new InMemorySubmissions(tables);
  private final RecordedJobs jobs = new RecordedJobs(tables);
  private final FindingVerdicts verdicts =
      new FindingVerdicts(findings, changes, new ScoreJobs(submissions, jobs));
  private final DismissFinding dismissFinding =
      new DismissFinding(sight, verdicts, tables, () -> NOON);
  private final ReopenFinding reopenFinding =
      new ReopenFinding(sight, verdicts, tables, () -> NOON);

  private final Caller ana = anAnalystOf(new TenantId(SequentialIds.id(1)));
  private final Finding.Open open =
      FindingFixtures.anOpenFinding(
          SequentialIds.id(4), 1, FindingFixtures.VENDOR, Optional.of(FindingFixtures.HERE), "1.1");

  @BeforeEach
  void openOne() {
    var vendor = aVendor(FindingFixtures.VENDOR.value(), 1, aProfile("Medhost"));
    tables
        .within(ana.scope(), () -> vendors.insert(ana, vendor).then(findings.insert(ana, open)))
        .block();
  }

  @Test
  void dismissesWithAReasonAndReopens() {
    var dismissed = dismiss(ana, 1);

    assertThat(dismissed)
        .isInstanceOfSatisfying(
            DismissFinding.Outcome.Dismissed.class,
            outcome -> assertThat(outcome.finding().ending().reason()).isEqualTo("Too small"));
    assertThat(reopen(2)).isInstanceOf(ReopenFinding.Outcome.Reopened.class);
    assertThat(findings.all()).extracting(Finding::status).containsExactly(FindingStatus.OPEN);
    assertThat(changes.types()).containsExactly("finding.dismissed", "finding.reopened");
  }

  @Test
  void hasTheAnswersScoredAgainInWhichItWasFound() {
    var handedIn = AssessmentFixtures.aSubmissionOf(FindingFixtures.HERE);
    tables.within(ana.scope(), () -> submissions.insert(ana.tenant(), handedIn)).block();

    dismiss(ana, 1);
    reopen(2);

    assertThat(jobs.ofKind(ScoreJobs.KIND))
        .hasSize(2)
        .allSatisfy(job ->
            assertThat(job.payload()).containsEntry("submissionId", handedIn.id().toString()));
  }

  @Test
  void refusesWhatIsNotOpenOrWasChangedSince() {
    assertThat(dismiss(ana, 7)).isInstanceOf(DismissFinding.Outcome.Stale.class);
    assertThat(reopen(1)).isInstanceOf(ReopenFinding.Outcome.AlreadyOpen.class);
    assertThat(dismiss(ana, 1)).isInstanceOf(DismissFinding.Outcome.Dismissed.class);
    assertThat(dismiss(ana, 2)).isInstanceOf(DismissFinding.Outcome.NotOpen.class);
  }

  @Test
  void takesNamesOfOtherSystemsInEveryState() {
    dismiss(ana, 1);
    var change = new ChangeFinding(sight, findings, changes, tables, () -> NOON);
    var command = new ChangeFinding.Command(open.id(), Map.of("tickets", "SEC-7"), 2);

    assertThat(change.handle(ana, command).block())
        .isInstanceOfSatisfying(
            ChangeFinding.Outcome.Changed.class,
            outcome -> {
              assertThat(outcome.finding().facts().externalIds()).containsEntry("tickets", "SEC-7");
              assertThat(outcome.finding().status()).isEqualTo(FindingStatus.DISMISSED);
            });
    assertThat(change.handle(ana, command).block()).isInstanceOf(ChangeFinding.Outcome.Stale.class);
    assertThat(changes.types()).containsExactly("finding.dismissed", "finding.changed");
  }

  @Test
  void hidesFindingsBeyondReach() {
    var owner = ana.reaching(new Reach.OwnedBy("somebody"));

    assertThat(dismiss(owner, 1)).isInstanceOf(DismissFinding.Outcome.NotFound.class);
    assertThat(changes.types()).isEmpty();
  }

  private DismissFinding.Outcome dismiss(Caller caller, long version) {
    return dismissFinding
        .handle(caller, new DismissFinding.Command(open.id(), " Too small ", version))
        .blockOptional()
        .orElseThrow();
  }

  private ReopenFinding.Outcome reopen(long version) {
    return reopenFinding
        .handle(ana, new ReopenFinding.Command(open.id(), version))
        .blockOptional()
        .orElseThrow();
  }
}
