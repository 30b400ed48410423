package io.vendorward.finding;

import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.TemplateId;

/**
 * What a finding is about, the same each time it is found: with vendor and engagement, its
 * identity.
 *
 * @param kind such as {@link #ANSWER}; more kinds come with reviewers, clauses, coverage, incidents
 */
public record FindingOrigin(String kind, String key) {

  /** An answer that failed. */
  public static final String ANSWER = "ANSWER";

  /** The answer to a question of a template, in whichever version and assessment. */
  public static FindingOrigin answer(TemplateId template, QuestionKey question) {
    return new FindingOrigin(ANSWER, template + "/" + question);
  }
}
