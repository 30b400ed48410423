package io.vendorward.scoring.usecase;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.Questionnaire;
import io.vendorward.questionnaire.usecase.PublishedTemplates;
import io.vendorward.scoring.ScoreEntry;
import io.vendorward.tenancy.usecase.Transactions;
import reactor.core.publisher.Mono;

/** The score of an assessment beside the questions that it was computed from. */
public final class ExplainScore {

  private final ReadScores scores;
  private final PublishedTemplates templates;
  private final Transactions transactions;

  public ExplainScore(ReadScores scores, PublishedTemplates templates, Transactions transactions) {
    this.scores = scores;
    this.templates = templates;
    this.transactions = transactions;
  }

  /** What there is. */
  public sealed interface Outcome {

    record Explained(ScoreEntry entry, Questionnaire questionnaire) implements Outcome {}

    /** Nothing was handed in yet, or it was not yet scored. */
    record Pending(boolean submitted) implements Outcome {}

    record NotFound() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, AssessmentId assessment) {
    return scores
        .current(caller, assessment)
        .flatMap(outcome ->
            switch (outcome) {
              case ReadScores.Outcome.Found(ScoreEntry entry) -> explain(caller, entry);
              case ReadScores.Outcome.NotSubmitted() -> Mono.just(new Outcome.Pending(false));
              case ReadScores.Outcome.Pending() -> Mono.just(new Outcome.Pending(true));
              case ReadScores.Outcome.NotFound() -> Mono.just(new Outcome.NotFound());
            });
  }

  private Mono<Outcome> explain(Caller caller, ScoreEntry entry) {
    return transactions.within(
        caller.scope(),
        () ->
            templates
                .find(caller.tenant(), entry.templateVersion())
                .map(template -> new Outcome.Explained(entry, template.questionnaire())));
  }
}
