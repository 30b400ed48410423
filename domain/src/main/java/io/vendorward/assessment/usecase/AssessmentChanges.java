package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.ReturnedQuestion;
import io.vendorward.assessment.ReviewDecision;
import io.vendorward.assessment.Submission;
import io.vendorward.audit.Change;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How changes of assessments are recorded. */
final class AssessmentChanges {

  static final String KIND = "assessment";

  private AssessmentChanges() {}

  static Change of(Assessment assessment, String event, Instant at) {
    var facts = assessment.facts();
    var contacts =
        facts.contacts().stream().map(Object::toString).sorted().collect(Collectors.joining(","));
    return Change.of(event, KIND, facts.id().value(), facts.version(), at)
        .withEventData(
            Map.of(
                "number", facts.number().toString(),
                "vendor", facts.subject().vendor().toString(),
                "templateVersion", facts.pin().version().toString(),
                "state", assessment.stage().name()))
        .withFields(
            Map.of(
                "state", assessment.stage().name(),
                "due", facts.due().toString(),
                "contacts", contacts,
                "externalIds", new TreeMap<>(facts.externalIds()).toString()));
  }

  /** Who vouched for which answers, and who typed them in where that was somebody else. */
  static Change submitted(Assessment.Submitted assessment, Submission submission) {
    var data = new HashMap<String, String>();
    data.put("submission", submission.id().toString());
    data.put("round", Integer.toString(submission.round()));
    data.put("answersDigest", submission.digest().hex());
    var attestation = submission.attestation();
    var fields = new HashMap<>(data);
    fields.put("attestedName", attestation.name());
    fields.put("attestedTitle", attestation.title());
    fields.put("attestationAccepted", Boolean.toString(attestation.accepted()));
    fields.put("givenBy", submission.givenBy());
    submission.recordedBy().ifPresent(recorder -> fields.put("recordedBy", recorder));
    return of(assessment, "assessment.submitted", submission.at()).and(data, fields);
  }

  /** One reason a question, under the question's key. */
  static Change returned(
      Assessment.Returned assessment, List<ReturnedQuestion> questions, Instant at) {
    var round = Integer.toString(assessment.facts().round());
    var fields = new HashMap<String, String>();
    fields.put("round", round);
    questions.forEach(
        returned -> fields.put("reason:" + returned.question().value(), returned.reason()));
    return of(assessment, "assessment.returned", at).and(Map.of("round", round), fields);
  }

  static Change decided(Assessment.InReview assessment, ReviewDecision decision) {
    var said =
        Map.of("question", decision.question().value(), "decision", decision.verdict().name());
    var fields = new HashMap<>(said);
    fields.put("comment", decision.comment());
    return of(assessment, "assessment.answer_decided", decision.at())
        .withEventData(said)
        .withFields(fields);
  }
}
