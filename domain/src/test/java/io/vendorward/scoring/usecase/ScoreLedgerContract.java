package io.vendorward.scoring.usecase;

import static io.vendorward.scoring.ScoringFixtures.answers;
import static io.vendorward.scoring.ScoringFixtures.scored;
import static io.vendorward.scoring.ScoringFixtures.section;
import static io.vendorward.vendor.VendorFixtures.anAnalystOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.Judgement;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.scoring.InputHash;
import io.vendorward.scoring.ModelVersion;
import io.vendorward.scoring.Score;
import io.vendorward.scoring.ScoreCalculator;
import io.vendorward.scoring.ScoreEntry;
import io.vendorward.scoring.ScoringFixtures;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What use cases may expect of {@link ScoreLedger}, whoever implements it. */
public interface ScoreLedgerContract {

  Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

  Transactions transactions();

  ScoreLedger ledger();

  NewIds ids();

  TenantId newTenant();

  /** An assessment that was submitted so many times. */
  Submitted newAssessment(Caller caller, int submissions);

  /** An assessment with its submissions. */
  record Submitted(AssessmentId id, TemplateVersionId template, List<UUID> submissions) {}

  @Test
  default void givesBackExactlyWhatWasAdded() {
    Caller caller = anAnalystOf(newTenant());
    var entry = add(caller, newAssessment(caller, 1), 0);

    assertThat(newest(caller, entry)).contains(entry);
    assertThat(value(caller, () -> ledger().current(caller.tenant(), entry.submission())))
        .contains(entry);
  }

  @Test
  default void knowsWhichSubmissionsAreScored() {
    Caller caller = anAnalystOf(newTenant());
    Caller other = anAnalystOf(newTenant());
    var submitted = newAssessment(caller, 2);
    add(caller, submitted, 0);

    assertThat(isScored(caller, submitted.submissions().getFirst())).contains(true);
    assertThat(isScored(caller, submitted.submissions().getLast())).contains(false);
    assertThat(isScored(other, submitted.submissions().getFirst())).contains(false);
  }

  @Test
  default void keepsEveryScoreOfASubmissionAndKnowsTheNewest() {
    Caller caller = anAnalystOf(newTenant());
    var submitted = newAssessment(caller, 1);
    add(caller, entry(submitted, 0, MORNING));
    var again = entry(submitted, 0, MORNING.plusSeconds(60));
    add(caller, again);

    assertThat(newest(caller, again)).contains(again);
    assertThat(value(caller, () -> ledger().history(caller.tenant(), submitted.id())).orElseThrow())
        .hasSize(2);
  }

  @Test
  default void listsTheNewestFirstWithoutContributions() {
    Caller caller = anAnalystOf(newTenant());
    var submitted = newAssessment(caller, 2);
    var first = add(caller, submitted, 0);
    var second = add(caller, submitted, 1);

    var history = value(caller, () -> ledger().history(caller.tenant(), submitted.id()));

    assertThat(history.orElseThrow())
        .extracting(ScoreEntry::id)
        .containsExactly(second.id(), first.id());
    assertThat(history.orElseThrow())
        .allSatisfy(entry -> {
          assertThat(entry.score().contributions()).isEmpty();
          assertThat(entry.score().sections()).isEqualTo(first.score().sections());
        });
  }

  @Test
  default void knowsTheScoreOfASubmissionAlsoWhenAnEarlierOneWasScoredLater() {
    Caller caller = anAnalystOf(newTenant());
    var submitted = newAssessment(caller, 2);
    var second = entry(submitted, 1, MORNING);
    add(caller, second);
    add(caller, entry(submitted, 0, MORNING.plusSeconds(60)));

    assertThat(value(caller, () -> ledger().current(caller.tenant(), second.submission())))
        .contains(second);
  }

  @Test
  default void keepsTenantsApart() {
    Caller caller = anAnalystOf(newTenant());
    Caller other = anAnalystOf(newTenant());
    var entry = add(caller, newAssessment(caller, 1), 0);

    assertThat(value(other, () -> ledger().current(other.tenant(), entry.submission()))).isEmpty();
    assertThat(value(other, () -> ledger().history(other.tenant(), entry.assessment())))
        .contains(List.of());
  }

  private ScoreEntry add(Caller caller, Submitted submitted, int round) {
    var entry = entry(submitted, round, MORNING.plusSeconds(round));
    add(caller, entry);
    return entry;
  }

  private void add(Caller caller, ScoreEntry entry) {
    value(caller, () -> ledger().add(caller, entry));
  }

  private Optional<ScoreEntry> newest(Caller caller, ScoreEntry entry) {
    return value(
        caller, () -> ledger().newest(caller.tenant(), entry.submission(), ModelVersion.CURRENT));
  }

  private ScoreEntry entry(Submitted submitted, int round, Instant at) {
    return new ScoreEntry(
        ids().next(),
        submitted.id(),
        submitted.submissions().get(round),
        submitted.template(),
        ModelVersion.CURRENT,
        InputHash.of(ModelVersion.CURRENT, submitted.template(), Map.of()),
        everyReason(),
        at);
  }

  private static Score everyReason() {
    var yes = new Judgement.Compliant(Set.of("YES"));
    var basis =
        section(
            "S",
            scored("compliant", 1_000, yes),
            scored("partial", 3_333, new Judgement.Points(Map.of("YES", 333))),
            scored("failed", 1_000, yes),
            scored("blank", 1_000, yes),
            scored("na", 1_000, yes),
            scored("none", 1_000, new Judgement.None()));
    var given =
        answers(
            "compliant", new AnswerValue.Choice("YES"),
            "partial", new AnswerValue.Choice("YES"),
            "failed", new AnswerValue.Choice("NO"),
            "na", new AnswerValue.NotApplicable());
    return ScoreCalculator.score(ScoringFixtures.questionnaire(basis), basis.rules(), given);
  }

  private Optional<Boolean> isScored(Caller caller, UUID submission) {
    return value(caller, () -> ledger().isScored(caller.tenant(), submission));
  }

  private <T> Optional<T> value(Caller caller, Supplier<Mono<T>> work) {
    return transactions().within(caller.scope(), work).blockOptional(Duration.ofSeconds(20));
  }
}
