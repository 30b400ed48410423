package io.vendorward.assessment.web;

import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.web.Problems;

/** The key of a question in a path. */
final class QuestionPath {

  private QuestionPath() {}

  /** What is no key names no question. */
  static QuestionKey key(String text) {
    if (!QuestionKey.isValid(text)) {
      throw Problems.notFound("question");
    }
    return new QuestionKey(text);
  }
}
