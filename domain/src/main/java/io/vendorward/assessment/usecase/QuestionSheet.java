package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Answer;
import io.vendorward.assessment.AnswersDigest;
import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.ReturnedQuestion;
import io.vendorward.assessment.ReviewDecision;
import io.vendorward.assessment.SubmissionRules;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.Questionnaire;
import java.util.List;
import java.util.Map;

/**
 * The questions of an assessment with all that was answered and decided.
 *
 * @param returned the questions that were given back with the last return, whatever became of them
 * @param decisions what reviewers decided; always empty for the vendor
 */
public record QuestionSheet(
    Assessment assessment,
    Questionnaire questionnaire,
    Map<QuestionKey, Answer> answers,
    Map<QuestionKey, ReturnedQuestion> returned,
    Map<QuestionKey, ReviewDecision> decisions) {

  public QuestionSheet {
    answers = Map.copyOf(answers);
    returned = Map.copyOf(returned);
    decisions = Map.copyOf(decisions);
  }

  /** What a submission has to name, so that it attests to what was shown here. */
  public AnswersDigest digest() {
    return AnswersDigest.of(answers.values());
  }

  /** Required questions without an answer, in order. */
  public List<QuestionKey> missing() {
    return SubmissionRules.missing(questionnaire, answers.values());
  }

  public boolean isAnswered(QuestionKey key) {
    var answer = answers.get(key);
    return answer != null && !answer.isBlank();
  }

  public long answered() {
    return questionnaire.questions().filter(question -> isAnswered(question.key())).count();
  }

  /** Whether the vendor may change this answer now. */
  public boolean isEditable(QuestionKey key) {
    return switch (assessment) {
      case Assessment.Sent _, Assessment.InProgress _ -> true;
      case Assessment.Returned _ -> returned.containsKey(key);
      case Assessment.Draft _,
          Assessment.Submitted _,
          Assessment.InReview _,
          Assessment.Completed _,
          Assessment.Cancelled _ ->
          false;
    };
  }
}
