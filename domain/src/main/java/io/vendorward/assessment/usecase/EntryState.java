package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.EntryRules;
import io.vendorward.assessment.ReturnedQuestion;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.QuestionKey;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Loads what {@link EntryRules} decide on, and asks them. */
public final class EntryState {

  private final AssessmentSight sight;
  private final Answers answers;
  private final Reviews reviews;

  public EntryState(AssessmentSight sight, Answers answers, Reviews reviews) {
    this.sight = sight;
    this.answers = answers;
    this.reviews = reviews;
  }

  /** Empty when the caller sees no such assessment. */
  Mono<EntryRules.Verdict> judge(Caller caller, AnswerEntry.NewAnswer answer) {
    return sight
        .hold(caller, answer.assessment())
        .flatMap(assessment ->
            returned(caller, assessment)
                .flatMap(returned ->
                    answers
                        .find(caller.tenant(), assessment.id(), answer.question())
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty())
                        .map(current ->
                            EntryRules.decide(
                                assessment,
                                returned,
                                answer.question(),
                                current,
                                answer.expected(),
                                answer.provenance()))));
  }

  private Mono<Set<QuestionKey>> returned(Caller caller, Assessment assessment) {
    return assessment instanceof Assessment.Returned
        ? reviews
            .returned(caller.tenant(), assessment.id(), assessment.facts().round())
            .map(questions ->
                questions.stream()
                    .map(ReturnedQuestion::question)
                    .collect(Collectors.toUnmodifiableSet()))
        : Mono.just(Set.of());
  }
}
