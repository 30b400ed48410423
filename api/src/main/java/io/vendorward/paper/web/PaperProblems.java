package io.vendorward.paper.web;

import io.vendorward.paper.Remark;
import io.vendorward.paper.Signing;
import io.vendorward.paper.SigningRules.Verdict;
import io.vendorward.paper.usecase.AnswerProposal;
import io.vendorward.paper.usecase.DiscussPaper;
import io.vendorward.paper.usecase.SignPaper;
import io.vendorward.vendor.Fault;
import io.vendorward.web.FieldError;
import io.vendorward.web.ProblemException;
import io.vendorward.web.ProblemType;
import io.vendorward.web.Problems;
import java.util.List;
import java.util.Map;

/** What became of what was done with a text, or why it was not. */
final class PaperProblems {

  private PaperProblems() {}

  static Remark said(DiscussPaper.Outcome outcome) {
    return switch (outcome) {
      case DiscussPaper.Outcome.Said(var remark) -> remark;
      case DiscussPaper.Outcome.NotFound() -> throw Problems.notFound("text");
      case DiscussPaper.Outcome.Closed(var status) ->
          throw Problems.wrongState("Nobody words it any more: it is " + status + ".");
      case DiscussPaper.Outcome.Invalid(var faults) -> throw Problems.invalid(errors(faults));
    };
  }

  static Remark answered(AnswerProposal.Outcome outcome) {
    return switch (outcome) {
      case AnswerProposal.Outcome.Answered(var answer) -> answer;
      case AnswerProposal.Outcome.NotFound() -> throw Problems.notFound("proposal");
      case AnswerProposal.Outcome.AnsweredAlready() ->
          throw Problems.wrongState("This proposal was answered before.");
      case AnswerProposal.Outcome.Refused(var code) ->
          throw Problems.wrongState(
              code.equals("not-a-draft")
                  ? "The text is out for signature or signed. Call it back before you take up"
                      + " another value."
                  : "The agreement was changed at the same moment; try again.");
      case AnswerProposal.Outcome.Invalid(var faults) -> throw Problems.invalid(errors(faults));
    };
  }

  static Signing done(SignPaper.Outcome outcome) {
    return switch (outcome) {
      case SignPaper.Outcome.Done(var signing) -> signing;
      case SignPaper.Outcome.NotFound() -> throw Problems.notFound("text");
      case SignPaper.Outcome.NoReason() ->
          throw Problems.invalid("/reason", "required", "says why it is not signed");
      case SignPaper.Outcome.NotAPerson() ->
          throw Problems.of(
              ProblemType.FORBIDDEN_OPERATION, "A person signs, not a machine: sign in yourself.");
      case SignPaper.Outcome.Refused(var verdict) -> throw refused(verdict);
    };
  }

  private static ProblemException refused(Verdict verdict) {
    return switch (verdict) {
      case Verdict.NotOut() ->
          Problems.wrongState(
              "It is not out for signature, or was called back. Nothing was signed.");
      case Verdict.Changed(var current) ->
          Problems.of(
              ProblemType.STALE_VERSION,
              "It reads otherwise than what you were shown; read it again. Nothing was signed.",
              List.of(),
              Map.of("current", Map.of("digest", current.hex())));
      case Verdict.SignedAlready() ->
          Problems.wrongState("Somebody signed it for this side already.");
      case Verdict.NotAttested() ->
          Problems.invalid(
              List.of(
                  new FieldError("/consent", "required", "has to be true"),
                  new FieldError("/authority", "required", "has to be true")));
      case Verdict.Acceptable() -> throw new IllegalStateException("what may be signed is signed");
    };
  }

  /** What keeps a text from being written, at the fields of the terms. */
  static ProblemException incomplete(List<Fault> faults) {
    return Problems.of(
        ProblemType.WRONG_STATE,
        "The text cannot be written from the clauses yet: something has no value, or no words of"
            + " ours.",
        faults.stream()
            .map(fault ->
                new FieldError("/terms" + fault.pointer(), fault.code(), text(fault.code())))
            .toList());
  }

  static List<FieldError> errors(List<Fault> faults) {
    return faults.stream()
        .map(fault -> new FieldError(fault.pointer(), fault.code(), text(fault.code())))
        .toList();
  }

  private static String text(String code) {
    return switch (code) {
      case "no-value" -> "has no value";
      case "none-named" -> "names none";
      case "not-decided" -> "has terms of which nobody said whether they are in it";
      case "not-ours" -> "has terms that are not in our words: deficient, or by reference";
      case "not-a-contact" -> "names somebody who is no contact of this vendor";
      case "unknown-article" -> "is no article of this text";
      case "of-another-article" -> "is a value of another article";
      case "over-60-days" -> "is more than 60 days, which the law does not allow";
      case "not-positive" -> "has to be more than zero";
      case "required" -> "is needed";
      default -> "is not valid";
    };
  }
}
