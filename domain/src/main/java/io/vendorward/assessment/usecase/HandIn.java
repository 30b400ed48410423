package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Answer;
import io.vendorward.assessment.AnswersDigest;
import io.vendorward.assessment.Assessment.Submittable;
import io.vendorward.assessment.Attestation;
import io.vendorward.assessment.Lifecycle;
import io.vendorward.assessment.Provenance;
import io.vendorward.assessment.Submission;
import io.vendorward.identity.Caller;
import io.vendorward.portal.usecase.InviteContact;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.usecase.NewIds;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Writes down an acceptable submission, and leaves the score and the receipt for the worker. */
public final class HandIn {

  private final AssessmentJournal journal;
  private final Submissions submissions;
  private final ScoreJobs scores;
  private final InviteContact mail;
  private final NewIds ids;
  private final InstantSource clock;

  public HandIn(
      AssessmentJournal journal,
      Submissions submissions,
      ScoreJobs scores,
      InviteContact mail,
      NewIds ids,
      InstantSource clock) {
    this.journal = journal;
    this.submissions = submissions;
    this.scores = scores;
    this.mail = mail;
    this.ids = ids;
    this.clock = clock;
  }

  Mono<SubmitAssessment.Outcome> submit(
      Caller caller,
      Submittable assessment,
      Attestation attestation,
      AnswersDigest digest,
      List<Answer> given,
      Provenance from) {
    var now = clock.instant();
    var submitted = Lifecycle.submit(assessment, now);
    var submission =
        new Submission(
            ids.next(),
            assessment.id(),
            assessment.facts().round(),
            attestation,
            digest,
            given.stream().collect(Collectors.toMap(Answer::question, Answer::version)),
            from.givenBy(),
            from.recordedBy(),
            now);
    return journal
        .write(caller, submitted, AssessmentChanges.submitted(submitted, submission))
        .then(Mono.defer(() -> submissions.insert(caller.tenant(), submission)))
        .then(Mono.defer(() -> scores.first(caller.tenant(), submission)))
        .then(Mono.defer(() -> mail.receipt(caller, GrantKind.ASSESSMENT, assessment.id().value())))
        .thenReturn(new SubmitAssessment.Outcome.Submitted(submitted, submission));
  }
}
