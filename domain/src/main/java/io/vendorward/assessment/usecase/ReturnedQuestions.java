package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.ReturnedQuestion;
import io.vendorward.assessment.ReviewDecision;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.QuestionKey;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes down what is given back, and opens those questions' decisions again. */
final class ReturnedQuestions {

  private final Reviews reviews;

  ReturnedQuestions(Reviews reviews) {
    this.reviews = reviews;
  }

  Mono<Void> write(
      Caller caller, Assessment.Returned returned, List<ReturnedQuestion> questions, Instant at) {
    Set<QuestionKey> keys =
        questions.stream().map(ReturnedQuestion::question).collect(Collectors.toSet());
    return reviews
        .insertReturned(caller, returned.id(), returned.facts().round(), questions, at)
        .then(Mono.defer(() -> reviews.decisions(caller.tenant(), returned.id())))
        .flatMapMany(Flux::fromIterable)
        .filter(decision -> keys.contains(decision.question()))
        .filter(decision -> decision.verdict() != ReviewDecision.Verdict.OPEN)
        .concatMap(decision ->
            reviews.decide(
                caller, returned.id(), decision.reopened(caller.actor().reference(), at)))
        .then();
  }
}
