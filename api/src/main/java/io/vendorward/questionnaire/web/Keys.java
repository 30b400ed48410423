package io.vendorward.questionnaire.web;

import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.web.Problems;

/** Keys of questions and sections in bodies and paths. */
final class Keys {

  /** The grammar of {@link QuestionKey}, for the document. */
  static final String GRAMMAR =
      "(?!.*\\.\\.)[A-Za-z0-9)](?:[A-Za-z0-9 ._:&()+-]{0,62}[A-Za-z0-9)])?";

  private Keys() {}

  /** What cannot be a key is the key of no question. */
  static QuestionKey inPath(String key) {
    if (!QuestionKey.isValid(key)) {
      throw Problems.notFound("question");
    }
    return new QuestionKey(key);
  }
}
