package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Answer;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.tenancy.usecase.Transactions;
import java.util.List;
import reactor.core.publisher.Mono;

/** Reads every answer that a question ever had. */
public final class ReadAnswerHistory {

  private final AssessmentSight sight;
  private final PinnedQuestionnaires questionnaires;
  private final Answers answers;
  private final Transactions transactions;

  public ReadAnswerHistory(
      AssessmentSight sight,
      PinnedQuestionnaires questionnaires,
      Answers answers,
      Transactions transactions) {
    this.sight = sight;
    this.questionnaires = questionnaires;
    this.answers = answers;
    this.transactions = transactions;
  }

  /** Newest first; empty when the caller sees no such assessment, or it has no such question. */
  public Mono<List<Answer>> handle(Caller caller, AssessmentId id, QuestionKey question) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .find(caller, id)
                .flatMap(found -> questionnaires.of(caller, found))
                .filter(pinned -> pinned.question(question).isPresent())
                .flatMap(pinned -> answers.history(caller.tenant(), id, question)));
  }
}
