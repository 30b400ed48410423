package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.assessment.usecase.SaveAnswer.Outcome;
import io.vendorward.assessment.usecase.SaveAnswers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of many answers. */
@Schema(name = "AnswerResults", description = "What became of each answer, in the order sent.")
record AnswerResultsBody(@Schema(maxLength = 1000) List<Item> results) {

  /** What became of one. */
  @Schema(name = "AnswerResult")
  record Item(
      String questionKey,
      boolean saved,
      @Schema(description = "The answer as saved, or the one that was in the way")
          @Nullable AnswerBody answer,
      @Schema(description = "Why it was not saved", example = "stale-version")
          @Nullable String code,
      @Nullable String detail) {}

  static AnswerResultsBody of(List<SaveAnswers.Result> results) {
    return new AnswerResultsBody(results.stream().map(AnswerResultsBody::item).toList());
  }

  private static Item item(SaveAnswers.Result result) {
    var key = result.question().value();
    return switch (result.outcome()) {
      case Outcome.Saved(var answer) -> new Item(key, true, AnswerBody.of(answer), null, null);
      case Outcome.Stale(var current) ->
          new Item(
              key,
              false,
              current.map(AnswerBody::of).orElse(null),
              "stale-version",
              "Another answer was saved since.");
      case Outcome.Invalid(var fault) ->
          new Item(key, false, null, AnswerProblems.code(fault), AnswerProblems.detail(fault));
      case Outcome.UnknownQuestion() ->
          new Item(key, false, null, "unknown-question", "There is no such question.");
      case Outcome.NotReturned() ->
          new Item(key, false, null, "not-returned", AnswerProblems.NOT_RETURNED);
      case Outcome.WrongState(var stage) ->
          new Item(key, false, null, "wrong-state", AnswerProblems.wrongState(stage));
      case Outcome.UnknownContact() -> throw AnswerProblems.unknownContact();
      case Outcome.NotFound() -> throw AnswerProblems.notFound();
    };
  }
}
