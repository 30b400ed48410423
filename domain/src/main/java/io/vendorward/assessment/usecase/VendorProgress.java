package io.vendorward.assessment.usecase;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Submission;
import io.vendorward.assessment.Tally;
import io.vendorward.tenancy.TenantId;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** How far the vendor is: answers, and what was handed in last. */
public final class VendorProgress {

  private final Answers answers;
  private final Submissions submissions;

  public VendorProgress(Answers answers, Submissions submissions) {
    this.answers = answers;
    this.submissions = submissions;
  }

  record Made(Tally tally, Optional<Submission> submission) {}

  Mono<Made> of(TenantId tenant, AssessmentId id) {
    return answers
        .tally(tenant, id)
        .flatMap(tally ->
            submissions
                .latest(tenant, id)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .map(submission -> new Made(tally, submission)));
  }
}
