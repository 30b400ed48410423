package io.vendorward.assessment.usecase;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.vendor.ContactId;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Saves many answers, each by itself and with its own outcome: one that fails stops no other. */
public final class SaveAnswers {

  private final SaveAnswer saveAnswer;

  public SaveAnswers(SaveAnswer saveAnswer) {
    this.saveAnswer = saveAnswer;
  }

  /** An answer among many; {@code expected} is the version it replaces, 0 for the first. */
  public record Item(QuestionKey question, AnswerValue value, String note, long expected) {}

  /** Answers to save, in order. */
  public record Command(AssessmentId assessment, List<Item> items, Optional<ContactId> contact) {
    public Command {
      items = List.copyOf(items);
    }
  }

  /** What became of one of them. */
  public record Result(QuestionKey question, SaveAnswer.Outcome outcome) {}

  /** The results in the order of the items. */
  public Mono<List<Result>> handle(Caller caller, Command command) {
    return Flux.fromIterable(command.items())
        .concatMap(item ->
            saveAnswer
                .handle(caller, single(command, item))
                .map(outcome -> new Result(item.question(), outcome)))
        .collectList();
  }

  private static SaveAnswer.Command single(Command command, Item item) {
    return new SaveAnswer.Command(
        command.assessment(),
        item.question(),
        item.value(),
        item.note(),
        item.expected(),
        command.contact());
  }
}
