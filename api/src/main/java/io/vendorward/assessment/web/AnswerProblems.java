package io.vendorward.assessment.web;

import io.vendorward.assessment.Answer;
import io.vendorward.assessment.AnswerFault;
import io.vendorward.assessment.Stage;
import io.vendorward.assessment.usecase.SaveAnswer.Outcome;
import io.vendorward.web.Etags;
import io.vendorward.web.ProblemException;
import io.vendorward.web.ProblemType;
import io.vendorward.web.Problems;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/** What keeps an answer from being saved, in words. */
final class AnswerProblems {

  static final String NOT_RETURNED =
      "This question was not returned; only those that were can be changed.";

  private AnswerProblems() {}

  /** The saved answer, or the problem. */
  static Answer saved(Outcome outcome, Function<Answer, ?> shown) {
    return switch (outcome) {
      case Outcome.Saved(var answer) -> answer;
      case Outcome.Stale(var current) -> throw stale(current, shown);
      case Outcome.Invalid(var fault) ->
          throw Problems.invalid(pointer(fault), code(fault), detail(fault));
      case Outcome.UnknownQuestion() -> throw Problems.notFound("question");
      case Outcome.NotReturned() -> throw Problems.wrongState(NOT_RETURNED);
      case Outcome.WrongState(var stage) -> throw Problems.wrongState(wrongState(stage));
      case Outcome.UnknownContact() -> throw unknownContact();
      case Outcome.NotFound() -> throw notFound();
    };
  }

  /** The answer that was saved, with the version that the next one replaces. */
  static ResponseEntity<AnswerBody> answer(Outcome outcome) {
    var answer = saved(outcome, AnswerBody::of);
    return ResponseEntity.ok().eTag(Etags.of(answer.version())).body(AnswerBody.of(answer));
  }

  private static ProblemException stale(Optional<Answer> current, Function<Answer, ?> shown) {
    return current
        .map(answer -> Problems.stale(shown.apply(answer), answer.version()))
        .orElseGet(() ->
            Problems.of(
                ProblemType.STALE_VERSION,
                "There is no answer yet: save the first one with If-None-Match: *."));
  }

  static ProblemException notFound() {
    return Problems.notFound("assessment");
  }

  static ProblemException unknownContact() {
    return Problems.invalid(
        "/contactId", "unknown-contact", "is none of the contacts who are asked");
  }

  static String wrongState(Stage stage) {
    return "The assessment takes no answers now: its state is " + stage + ".";
  }

  static String code(AnswerFault fault) {
    return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String pointer(AnswerFault fault) {
    return switch (fault) {
      case NOTE_REQUIRED, NOTE_TOO_LONG -> "/note";
      case WRONG_TYPE,
          UNKNOWN_OPTION,
          NOT_APPLICABLE_NOT_ALLOWED,
          TEXT_TOO_LONG,
          NUMBER_OUT_OF_RANGE,
          DATE_OUT_OF_RANGE ->
          "/value";
    };
  }

  private static final Map<AnswerFault, String> DETAILS =
      Map.of(
          AnswerFault.WRONG_TYPE, "is of another kind than the question asks for",
          AnswerFault.UNKNOWN_OPTION, "is none of the question's options",
          AnswerFault.NOT_APPLICABLE_NOT_ALLOWED, "cannot be 'not applicable' for this question",
          AnswerFault.NOTE_REQUIRED, "is needed to explain this answer",
          AnswerFault.NOTE_TOO_LONG, "is too long",
          AnswerFault.TEXT_TOO_LONG, "is too long",
          AnswerFault.NUMBER_OUT_OF_RANGE, "has too many digits",
          AnswerFault.DATE_OUT_OF_RANGE, "is not between 1900 and 2200");

  static String detail(AnswerFault fault) {
    return DETAILS.getOrDefault(fault, "is not valid");
  }
}
