package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Answer;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Tally;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The answers of assessments, to read; {@link AnswerEntry} saves them. */
public interface Answers {

  /** The current answers, by question key. */
  Mono<List<Answer>> of(TenantId tenant, AssessmentId assessment);

  Mono<Answer> find(TenantId tenant, AssessmentId assessment, QuestionKey question);

  /** Every answer that a question ever had, newest first. */
  Mono<List<Answer>> history(TenantId tenant, AssessmentId assessment, QuestionKey question);

  /** Answers in these versions; what has no such version is left out. */
  Mono<List<Answer>> at(TenantId tenant, AssessmentId assessment, Map<QuestionKey, Long> versions);

  Mono<Tally> tally(TenantId tenant, AssessmentId assessment);
}
