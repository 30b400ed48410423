package io.vendorward.assessment.usecase;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.ReturnedQuestion;
import io.vendorward.assessment.ReviewDecision;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Mono;

/** What reviewers decided about answers, and which questions they gave back. */
public interface Reviews {

  /** By question key; never in the vendor's scope. */
  Mono<List<ReviewDecision>> decisions(TenantId tenant, AssessmentId assessment);

  Mono<ReviewDecision> decision(TenantId tenant, AssessmentId assessment, QuestionKey question);

  /** Writes the decision over the version before it; the first has version 1. */
  Mono<Boolean> decide(Caller caller, AssessmentId assessment, ReviewDecision decision);

  /** What was given back in a round, from 1, with what the vendor was told. */
  Mono<List<ReturnedQuestion>> returned(TenantId tenant, AssessmentId assessment, int round);

  Mono<Void> insertReturned(
      Caller caller,
      AssessmentId assessment,
      int round,
      List<ReturnedQuestion> questions,
      Instant at);
}
