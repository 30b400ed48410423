package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Answer;
import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.ReturnedQuestion;
import io.vendorward.assessment.ReviewDecision;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.usecase.Transactions;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Reads the questions of an assessment with answers; for the tenant, with the review as well. */
public final class ReadQuestions {

  private final AssessmentSight sight;
  private final PinnedQuestionnaires questionnaires;
  private final Answers answers;
  private final Reviews reviews;
  private final Transactions transactions;

  public ReadQuestions(
      AssessmentSight sight,
      PinnedQuestionnaires questionnaires,
      Answers answers,
      Reviews reviews,
      Transactions transactions) {
    this.sight = sight;
    this.questionnaires = questionnaires;
    this.answers = answers;
    this.reviews = reviews;
    this.transactions = transactions;
  }

  /** Empty when the caller sees no such assessment. */
  public Mono<QuestionSheet> handle(Caller caller, AssessmentId id) {
    return transactions.within(
        caller.scope(), () -> sight.find(caller, id).flatMap(found -> read(caller, found)));
  }

  private Mono<QuestionSheet> read(Caller caller, Assessment assessment) {
    return questionnaires
        .of(caller, assessment)
        .flatMap(pinned ->
            answers
                .of(caller.tenant(), assessment.id())
                .flatMap(given ->
                    returned(caller, assessment)
                        .flatMap(returned ->
                            decisions(caller, assessment)
                                .map(decisions ->
                                    new QuestionSheet(
                                        assessment,
                                        pinned.questionnaire(),
                                        byKey(given, Answer::question),
                                        byKey(returned, ReturnedQuestion::question),
                                        byKey(decisions, ReviewDecision::question))))));
  }

  private Mono<List<ReturnedQuestion>> returned(Caller caller, Assessment assessment) {
    int round = assessment.facts().round();
    return round == 0
        ? Mono.just(List.of())
        : reviews.returned(caller.tenant(), assessment.id(), round);
  }

  private Mono<List<ReviewDecision>> decisions(Caller caller, Assessment assessment) {
    return caller.scope() instanceof Scope.Portal
        ? Mono.just(List.of())
        : reviews.decisions(caller.tenant(), assessment.id());
  }

  private static <T> Map<QuestionKey, T> byKey(List<T> rows, Function<T, QuestionKey> key) {
    return rows.stream().collect(Collectors.toMap(key, Function.identity()));
  }
}
