package io.vendorward.scoring.web;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.usecase.ScoreJobs;
import io.vendorward.identity.Caller;
import io.vendorward.operation.Job;
import io.vendorward.operation.usecase.JobDriver;
import io.vendorward.scoring.usecase.ScoreSubmission;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Scores a submission soon after it was made, and again after decisions about it. */
class ScoreJob implements JobDriver {

  private final ScoreSubmission scoreSubmission;

  ScoreJob(ScoreSubmission scoreSubmission) {
    this.scoreSubmission = scoreSubmission;
  }

  @Override
  public String kind() {
    return ScoreJobs.KIND;
  }

  @Override
  public Mono<Void> run(Job job) {
    var command =
        new ScoreSubmission.Command(
            new AssessmentId(UUID.fromString(job.value("assessmentId"))),
            UUID.fromString(job.value("submissionId")));
    return scoreSubmission
        .handle(Caller.worker(job.tenant(), ScoreJobs.KIND), command)
        .flatMap(outcome ->
            switch (outcome) {
              case ScoreSubmission.Outcome.Scored _, ScoreSubmission.Outcome.ScoredBefore _ ->
                  Mono.<Void>empty();
              case ScoreSubmission.Outcome.NotFound() ->
                  Mono.error(new IllegalStateException("nothing to score: " + command));
            });
  }
}
