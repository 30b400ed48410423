package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Answer;
import io.vendorward.assessment.AnswerFault;
import io.vendorward.assessment.AnswerRules;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.EntryRules;
import io.vendorward.assessment.Provenance;
import io.vendorward.assessment.Stage;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.ContactId;
import java.time.InstantSource;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Saves one answer: by the vendor in the portal, or by the tenant for one of the vendor's people.
 * The answer is checked against the questionnaire in memory and saved in one round trip; only when
 * that refuses is anything loaded, so that {@link EntryRules} can say why.
 */
public final class SaveAnswer {

  private final PinnedQuestionnaires questionnaires;
  private final AnswerEntry entry;
  private final EntryState state;
  private final Transactions transactions;
  private final InstantSource clock;

  public SaveAnswer(
      PinnedQuestionnaires questionnaires,
      AnswerEntry entry,
      EntryState state,
      Transactions transactions,
      InstantSource clock) {
    this.questionnaires = questionnaires;
    this.entry = entry;
    this.state = state;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * An answer to save.
   *
   * @param expected the version it replaces, 0 for the first
   * @param contact for whom the tenant records it; not looked at in the portal
   */
  public record Command(
      AssessmentId assessment,
      QuestionKey question,
      AnswerValue value,
      String note,
      long expected,
      Optional<ContactId> contact) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Saved(Answer answer) implements Outcome {}

    record NotFound() implements Outcome {}

    record UnknownQuestion() implements Outcome {}

    record Invalid(AnswerFault fault) implements Outcome {}

    /** The person named is not among those who were asked, or nobody was named. */
    record UnknownContact() implements Outcome {}

    record WrongState(Stage stage) implements Outcome {}

    record NotReturned() implements Outcome {}

    record Stale(Optional<Answer> current) implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return questionnaires
        .find(caller, command.assessment())
        .flatMap(pinned -> save(caller, command, pinned))
        .defaultIfEmpty(new Outcome.NotFound());
  }

  private Mono<Outcome> save(Caller caller, Command command, PinnedQuestionnaire pinned) {
    var question = pinned.question(command.question());
    if (question.isEmpty()) {
      return Mono.just(new Outcome.UnknownQuestion());
    }
    var fault = AnswerRules.check(question.get(), command.value(), command.note());
    if (fault.isPresent()) {
      return Mono.just(new Outcome.Invalid(fault.get()));
    }
    return Provenance.of(caller, command.contact())
        .map(provenance -> enter(caller, newAnswer(command, pinned, provenance)))
        .orElseGet(() -> Mono.just(new Outcome.UnknownContact()));
  }

  private AnswerEntry.NewAnswer newAnswer(
      Command command, PinnedQuestionnaire pinned, Provenance provenance) {
    return new AnswerEntry.NewAnswer(
        command.assessment(),
        pinned.version(),
        command.question(),
        command.value(),
        command.note(),
        command.expected(),
        provenance,
        clock.instant());
  }

  private Mono<Outcome> enter(Caller caller, AnswerEntry.NewAnswer answer) {
    return attempt(caller, answer)
        .switchIfEmpty(Mono.defer(() -> attempt(caller, answer)))
        .switchIfEmpty(
            Mono.error(
                () -> new IllegalStateException("an answer was refused that the rules accept")));
  }

  /** Empty when what spoke against the answer was gone by the time it was looked for. */
  private Mono<Outcome> attempt(Caller caller, AnswerEntry.NewAnswer answer) {
    return entry
        .save(caller, answer)
        .flatMap(result ->
            switch (result) {
              case AnswerEntry.Result.Saved(long version) ->
                  Mono.just(new Outcome.Saved(saved(answer, version)));
              case AnswerEntry.Result.Refused() -> explain(caller, answer);
            });
  }

  private static Answer saved(AnswerEntry.NewAnswer answer, long version) {
    return new Answer(
        answer.question(),
        answer.value(),
        answer.note(),
        version,
        answer.provenance().givenBy(),
        answer.provenance().recordedBy(),
        answer.at());
  }

  private Mono<Outcome> explain(Caller caller, AnswerEntry.NewAnswer refused) {
    return transactions
        .within(caller.scope(), () -> state.judge(caller, refused))
        .map(SaveAnswer::outcome)
        .defaultIfEmpty(Optional.of(new Outcome.NotFound()))
        .flatMap(Mono::justOrEmpty);
  }

  private static Optional<Outcome> outcome(EntryRules.Verdict verdict) {
    return switch (verdict) {
      case EntryRules.Verdict.WrongState(var stage) -> Optional.of(new Outcome.WrongState(stage));
      case EntryRules.Verdict.NotReturned() -> Optional.of(new Outcome.NotReturned());
      case EntryRules.Verdict.UnknownContact() -> Optional.of(new Outcome.UnknownContact());
      case EntryRules.Verdict.Stale(var current) -> Optional.of(new Outcome.Stale(current));
      case EntryRules.Verdict.Acceptable _ -> Optional.empty();
    };
  }
}
