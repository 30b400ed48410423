package io.vendorward.assessment.usecase;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Submission;
import io.vendorward.assessment.Tally;
import io.vendorward.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** How far the vendor is: answers, and what was handed in. */
public final class VendorProgress {

  private final Answers answers;
  private final Submissions submissions;

  public VendorProgress(Answers answers, Submissions submissions) {
    this.answers = answers;
    this.submissions = submissions;
  }

  /** Submissions in the order of their rounds. */
  record Made(Tally tally, List<Submission> submissions) {

    Optional<Submission> submission() {
      return submissions.isEmpty() ? Optional.empty() : Optional.of(submissions.getLast());
    }
  }

  Mono<Made> of(TenantId tenant, AssessmentId id) {
    return answers
        .tally(tenant, id)
        .flatMap(tally -> submissions.all(tenant, id).map(submitted -> new Made(tally, submitted)));
  }
}
