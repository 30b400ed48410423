package io.vendorward.assessment;

import io.vendorward.assessment.usecase.Submissions;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Submissions in memory. */
public final class InMemorySubmissions implements Submissions {

  private static final String TABLE = "submission";

  private final InMemoryTables tables;

  public InMemorySubmissions(InMemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public Mono<Void> insert(TenantId tenant, Submission submission) {
    return tables.in(
        TABLE,
        tenant,
        table -> {
          table.put(submission.id(), submission);
          return null;
        });
  }

  @Override
  public Mono<List<Submission>> all(TenantId tenant, AssessmentId assessment) {
    return tables.in(
        TABLE,
        tenant,
        table ->
            table
                .rows(Submission.class)
                .filter(submission -> submission.assessment().equals(assessment))
                .sorted(Comparator.comparingInt(Submission::round))
                .toList());
  }

  @Override
  public Mono<Submission> latest(TenantId tenant, AssessmentId assessment) {
    return tables.in(
        TABLE,
        tenant,
        table ->
            table
                .rows(Submission.class)
                .filter(submission -> submission.assessment().equals(assessment))
                .max(Comparator.comparingInt(Submission::round))
                .orElse(null));
  }

  @Override
  public Mono<Submission> ofRound(TenantId tenant, AssessmentId assessment, int round) {
    return tables.in(
        TABLE,
        tenant,
        table ->
            table
                .rows(Submission.class)
                .filter(submission -> submission.assessment().equals(assessment))
                .filter(submission -> submission.round() == round)
                .findAny()
                .orElse(null));
  }

  @Override
  public Mono<Submission> find(TenantId tenant, UUID id) {
    return tables.in(TABLE, tenant, table -> table.get(id, Submission.class).orElse(null));
  }
}
