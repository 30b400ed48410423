package io.vendorward.assessment;

import io.vendorward.assessment.usecase.Reviews;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import reactor.core.publisher.Mono;

/** Decisions and returned questions in memory. */
public final class InMemoryReviews implements Reviews {

  private static final String DECISIONS = "review_decision";
  private static final String RETURNED = "returned_question";

  private final InMemoryTables tables;

  private record DecisionRow(AssessmentId assessment, ReviewDecision decision) {}

  private record ReturnedRow(AssessmentId assessment, int round, ReturnedQuestion question) {}

  private record DecisionKey(AssessmentId assessment, QuestionKey question) {}

  public InMemoryReviews(InMemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public Mono<List<ReviewDecision>> decisions(TenantId tenant, AssessmentId assessment) {
    return tables.in(
        DECISIONS,
        tenant,
        table ->
            table
                .rows(DecisionRow.class)
                .filter(row -> row.assessment().equals(assessment))
                .map(DecisionRow::decision)
                .sorted(Comparator.comparing(ReviewDecision::question))
                .toList());
  }

  @Override
  public Mono<ReviewDecision> decision(
      TenantId tenant, AssessmentId assessment, QuestionKey question) {
    return tables.in(
        DECISIONS,
        tenant,
        table ->
            table
                .get(new DecisionKey(assessment, question), DecisionRow.class)
                .map(DecisionRow::decision)
                .orElse(null));
  }

  @Override
  public Mono<Boolean> decide(Caller caller, AssessmentId assessment, ReviewDecision decision) {
    return decision(caller.tenant(), assessment, decision.question())
        .map(ReviewDecision::version)
        .defaultIfEmpty(0L)
        .filter(version -> version == decision.version() - 1)
        .flatMap(version ->
            tables.in(
                DECISIONS,
                caller.tenant(),
                table -> {
                  table.put(
                      new DecisionKey(assessment, decision.question()),
                      new DecisionRow(assessment, decision));
                  return true;
                }))
        .defaultIfEmpty(false);
  }

  @Override
  public Mono<List<ReturnedQuestion>> returned(
      TenantId tenant, AssessmentId assessment, int round) {
    return tables.in(
        RETURNED,
        tenant,
        table ->
            table
                .rows(ReturnedRow.class)
                .filter(row -> row.assessment().equals(assessment) && row.round() == round)
                .map(ReturnedRow::question)
                .sorted(Comparator.comparing(ReturnedQuestion::question))
                .toList());
  }

  @Override
  public Mono<Void> insertReturned(
      Caller caller,
      AssessmentId assessment,
      int round,
      List<ReturnedQuestion> questions,
      Instant at) {
    return tables.in(
        RETURNED,
        caller.tenant(),
        table -> {
          questions.forEach(question -> {
            var row = new ReturnedRow(assessment, round, question);
            table.put(row, row);
          });
          return null;
        });
  }
}
