package io.vendorward.assessment.web;

import io.vendorward.assessment.Submission;
import io.vendorward.assessment.usecase.SubmitAssessment.Outcome;

/** What became of an attempt to submit. */
final class SubmitOutcomes {

  private SubmitOutcomes() {}

  /** The submission, or the problem. */
  static Submission submission(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Submitted(var _, var submission) -> submission;
      case Outcome.NotFound() -> throw AnswerProblems.notFound();
      case Outcome.WrongState(var stage) -> throw AssessmentProblems.wrongState("submitted", stage);
      case Outcome.NotAttested() -> throw AssessmentProblems.notAttested();
      case Outcome.UnknownContact() -> throw AnswerProblems.unknownContact();
      case Outcome.Incomplete(var missing) -> throw AssessmentProblems.incomplete(missing);
      case Outcome.Stale(var current) -> throw AssessmentProblems.otherAnswers(current);
    };
  }
}
