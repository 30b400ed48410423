package io.vendorward.scoring;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.identity.Caller;
import io.vendorward.scoring.usecase.ScoreLedger;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** A score ledger in memory. */
public final class InMemoryScoreLedger implements ScoreLedger {

  private static final String TABLE = "score_entry";
  private static final Comparator<ScoreEntry> OLDEST_FIRST =
      Comparator.comparing(ScoreEntry::computedAt).thenComparing(ScoreEntry::id);

  private final InMemoryTables tables;

  public InMemoryScoreLedger(InMemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public Mono<ScoreEntry> newest(TenantId tenant, UUID submission, ModelVersion model) {
    return tables.in(
        TABLE,
        tenant,
        table ->
            table
                .rows(ScoreEntry.class)
                .filter(entry -> entry.submission().equals(submission))
                .filter(entry -> entry.model().equals(model))
                .max(OLDEST_FIRST)
                .orElse(null));
  }

  @Override
  public Mono<Void> add(Caller caller, ScoreEntry entry) {
    return tables.in(
        TABLE,
        caller.tenant(),
        table -> {
          table.put(entry.id(), entry);
          return null;
        });
  }

  @Override
  public Mono<ScoreEntry> current(TenantId tenant, UUID submission) {
    return tables.in(
        TABLE,
        tenant,
        table ->
            table
                .rows(ScoreEntry.class)
                .filter(entry -> entry.submission().equals(submission))
                .max(OLDEST_FIRST)
                .orElse(null));
  }

  @Override
  public Mono<Boolean> isScored(TenantId tenant, UUID submission) {
    return current(tenant, submission).hasElement();
  }

  @Override
  public Mono<List<ScoreEntry>> history(TenantId tenant, AssessmentId assessment) {
    return all(tenant, assessment)
        .map(all -> all.stream().map(InMemoryScoreLedger::withoutContributions).toList());
  }

  private Mono<List<ScoreEntry>> all(TenantId tenant, AssessmentId assessment) {
    return tables.in(
        TABLE,
        tenant,
        table ->
            table
                .rows(ScoreEntry.class)
                .filter(entry -> entry.assessment().equals(assessment))
                .sorted(OLDEST_FIRST.reversed())
                .toList());
  }

  private static ScoreEntry withoutContributions(ScoreEntry entry) {
    return new ScoreEntry(
        entry.id(),
        entry.assessment(),
        entry.submission(),
        entry.templateVersion(),
        entry.model(),
        entry.inputHash(),
        new Score(entry.score().total(), entry.score().sections(), List.of()),
        entry.computedAt());
  }
}
