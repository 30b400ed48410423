package io.vendorward.scoring.usecase;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Subject;
import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.PublishedTemplate;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.Rulebook;
import java.util.Map;
import java.util.UUID;

/**
 * Answers as they were handed in with one submission, and what they are judged by.
 *
 * @param latest whether nothing was handed in after them
 */
public record ScoredInput(
    AssessmentId assessment,
    UUID submission,
    Subject subject,
    PublishedTemplate template,
    Rulebook rules,
    Map<QuestionKey, AnswerValue> answers,
    boolean latest) {

  public ScoredInput {
    answers = Map.copyOf(answers);
  }
}
