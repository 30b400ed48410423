package io.vendorward.assessment.usecase;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Submission;
import io.vendorward.operation.NewJob;
import io.vendorward.operation.usecase.Jobs;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Leaves it to the worker to score what was handed in, at first and after each decision. */
public final class ScoreJobs {

  /** The kind of job that scores a submission. */
  public static final String KIND = "score";

  private final Submissions submissions;
  private final Jobs jobs;

  public ScoreJobs(Submissions submissions, Jobs jobs) {
    this.submissions = submissions;
    this.jobs = jobs;
  }

  Mono<Void> first(TenantId tenant, Submission submission) {
    return leave(tenant, submission, submission.at());
  }

  /** After a decision about what was handed in last; nothing is left when nothing was. */
  public Mono<Void> again(TenantId tenant, AssessmentId assessment, Instant at) {
    return submissions.latest(tenant, assessment).flatMap(latest -> leave(tenant, latest, at));
  }

  private Mono<Void> leave(TenantId tenant, Submission submission, Instant at) {
    return jobs.enqueue(
        tenant,
        new NewJob(
            KIND,
            at,
            Map.of(
                "assessmentId", submission.assessment().toString(),
                "submissionId", submission.id().toString())));
  }
}
