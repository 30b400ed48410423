package io.vendorward.scoring.web;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.identity.Caller;
import io.vendorward.operation.Job;
import io.vendorward.operation.usecase.JobDriver;
import io.vendorward.scoring.usecase.ScoreSubmission;
import java.util.Objects;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Scores a submission soon after it was made. */
class ScoreJob implements JobDriver {

  private static final String KIND = "score";

  private final ScoreSubmission scoreSubmission;

  ScoreJob(ScoreSubmission scoreSubmission) {
    this.scoreSubmission = scoreSubmission;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Mono<Void> run(Job job) {
    var command =
        new ScoreSubmission.Command(
            new AssessmentId(id(job, "assessmentId")), id(job, "submissionId"));
    return scoreSubmission
        .handle(Caller.worker(job.tenant(), KIND), command)
        .flatMap(outcome ->
            switch (outcome) {
              case ScoreSubmission.Outcome.Scored _, ScoreSubmission.Outcome.ScoredBefore _ ->
                  Mono.<Void>empty();
              case ScoreSubmission.Outcome.NotFound() ->
                  Mono.error(new IllegalStateException("nothing to score: " + command));
            });
  }

  private static UUID id(Job job, String name) {
    return UUID.fromString(Objects.requireNonNull(job.payload().get(name), name));
  }
}
