package io.vendorward.scoring.usecase;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.scoring.InputHash;
import io.vendorward.scoring.ModelVersion;
import io.vendorward.scoring.ScoreCalculator;
import io.vendorward.scoring.ScoreEntry;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Scores what was handed in. It may be asked again and again: the ledger gets a line, and others
 * are told, only when something that the score depends on is another than at the last time.
 */
public final class ScoreSubmission {

  private final ScoredInputs inputs;
  private final ScoreLedger ledger;
  private final ScoreFollower follower;
  private final Changes changes;
  private final Transactions transactions;
  private final NewIds ids;
  private final InstantSource clock;

  public ScoreSubmission(
      ScoredInputs inputs,
      ScoreLedger ledger,
      ScoreFollower follower,
      Changes changes,
      Transactions transactions,
      NewIds ids,
      InstantSource clock) {
    this.inputs = inputs;
    this.ledger = ledger;
    this.follower = follower;
    this.changes = changes;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  /** What to score. */
  public record Command(AssessmentId assessment, UUID submission) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Scored(ScoreEntry entry) implements Outcome {}

    /** Nothing is another than when this was computed. */
    record ScoredBefore(ScoreEntry entry) implements Outcome {}

    record NotFound() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            inputs
                .hold(caller.tenant(), command.assessment(), command.submission())
                .flatMap(input -> unlessScored(caller, input))
                .defaultIfEmpty(new Outcome.NotFound()));
  }

  private Mono<Outcome> unlessScored(Caller caller, ScoredInput input) {
    var hash = InputHash.of(ModelVersion.CURRENT, input.template().id(), input.answers());
    return ledger
        .newest(caller.tenant(), input.submission(), ModelVersion.CURRENT)
        .filter(newest -> newest.inputHash().equals(hash))
        .<Outcome>map(Outcome.ScoredBefore::new)
        .switchIfEmpty(Mono.defer(() -> score(caller, input, hash)));
  }

  private Mono<Outcome> score(Caller caller, ScoredInput input, InputHash hash) {
    var template = input.template();
    var entry =
        new ScoreEntry(
            ids.next(),
            input.assessment(),
            input.submission(),
            template.id(),
            ModelVersion.CURRENT,
            hash,
            ScoreCalculator.score(template.questionnaire(), input.rules(), input.answers()),
            clock.instant());
    return ledger
        .add(caller, entry)
        .then(Mono.defer(() -> changes.record(caller, change(entry))))
        .then(Mono.defer(() -> follow(caller, input, entry)))
        .thenReturn(new Outcome.Scored(entry));
  }

  /** What was handed in later knows better: an old score says nothing about what is open today. */
  private Mono<Void> follow(Caller caller, ScoredInput input, ScoreEntry entry) {
    return input.latest() ? follower.follow(caller, input, entry) : Mono.empty();
  }

  private static Change change(ScoreEntry entry) {
    var total = entry.score().total();
    return Change.of("assessment.scored", "score", entry.id(), 1, entry.computedAt())
        .withEventData(
            Map.of(
                "assessmentId", entry.assessment().toString(),
                "submissionId", entry.submission().toString(),
                "inputHash", entry.inputHash().hex(),
                "actual", total.actual().toPlainString(),
                "maximum", total.maximum().toPlainString()));
  }
}
