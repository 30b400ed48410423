package io.vendorward.assessment.web;

import io.vendorward.assessment.AnswersDigest;
import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.SendRules;
import io.vendorward.assessment.Stage;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.web.FieldError;
import io.vendorward.web.ProblemException;
import io.vendorward.web.ProblemType;
import io.vendorward.web.Problems;
import java.util.List;
import java.util.Map;

/** Outcomes of steps that are no success, as problems. */
final class AssessmentProblems {

  private AssessmentProblems() {}

  static ProblemException wrongState(String step, Stage stage) {
    return Problems.wrongState(
        "An assessment in state " + stage + " cannot be " + step + "; nothing was changed.");
  }

  static ProblemException stale(Assessment current) {
    return Problems.stale(StaleAssessment.of(current), current.version());
  }

  /** What a caller with an older version has to know. */
  record StaleAssessment(String id, String number, Stage state, String dueDate, long version) {
    static StaleAssessment of(Assessment assessment) {
      var facts = assessment.facts();
      return new StaleAssessment(
          facts.id().toString(),
          facts.number().toString(),
          assessment.stage(),
          facts.due().toString(),
          facts.version());
    }
  }

  static ProblemException faulty(SendRules.Fault fault) {
    return switch (fault) {
      case SendRules.Fault.DueInThePast(var today) ->
          Problems.invalid("/dueDate", "in-the-past", "is before today, " + today);
      case SendRules.Fault.NoContacts() ->
          Problems.invalid("/contactIds", "required", "names nobody to ask");
      case SendRules.Fault.UnknownContacts(var contacts) ->
          Problems.invalid(
              "/contactIds", "unknown-contact", "names no contact of the vendor: " + contacts);
    };
  }

  static ProblemException templateNotOffered() {
    return Problems.invalid(
        "/templateVersionId", "not-offered", "is no published version that is on offer");
  }

  static ProblemException incomplete(List<QuestionKey> missing) {
    return Problems.of(
        ProblemType.NOT_POSSIBLE,
        missing.size() + " required questions have no answer; nothing was submitted.",
        missing.stream()
            .map(key -> new FieldError("/answers/" + key, "required", "has no answer"))
            .toList());
  }

  static ProblemException otherAnswers(AnswersDigest current) {
    return Problems.of(
        ProblemType.STALE_VERSION,
        "Answers changed after they were shown; read them again. Nothing was submitted.",
        List.of(),
        Map.of("current", Map.of("answersDigest", current.hex())));
  }

  static ProblemException notAttested() {
    return Problems.invalid(
        "/attestation", "required", "needs a name, a title and the statement accepted");
  }
}
