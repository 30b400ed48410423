package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Answer;
import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.ReturnedQuestion;
import io.vendorward.assessment.Submission;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.tenancy.usecase.Transactions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Reads what had been answered to the questions that were last returned, before they were. */
public final class ReadCorrections {

  private final AssessmentSight sight;
  private final Reviews reviews;
  private final Submissions submissions;
  private final Answers answers;
  private final Transactions transactions;

  public ReadCorrections(
      AssessmentSight sight,
      Reviews reviews,
      Submissions submissions,
      Answers answers,
      Transactions transactions) {
    this.sight = sight;
    this.reviews = reviews;
    this.submissions = submissions;
    this.answers = answers;
    this.transactions = transactions;
  }

  /** The answers as they were handed in then; none where nothing was returned yet. */
  public Mono<Map<QuestionKey, Answer>> handle(Caller caller, AssessmentId id) {
    return transactions
        .within(
            caller.scope(),
            () ->
                sight
                    .find(caller, id)
                    .filter(found -> found.facts().round() > 0)
                    .flatMap(found -> before(caller, found)))
        .defaultIfEmpty(Map.of());
  }

  private Mono<Map<QuestionKey, Answer>> before(Caller caller, Assessment assessment) {
    int round = assessment.facts().round();
    return reviews
        .returned(caller.tenant(), assessment.id(), round)
        .zipWith(submissions.ofRound(caller.tenant(), assessment.id(), round - 1))
        .flatMap(found ->
            answers.at(caller.tenant(), assessment.id(), versions(found.getT2(), found.getT1())))
        .map(given ->
            given.stream().collect(Collectors.toMap(Answer::question, Function.identity())));
  }

  private static Map<QuestionKey, Long> versions(
      Submission submission, List<ReturnedQuestion> returned) {
    Set<QuestionKey> asked =
        returned.stream().map(ReturnedQuestion::question).collect(Collectors.toSet());
    return submission.frozen().entrySet().stream()
        .filter(frozen -> asked.contains(frozen.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
