package io.vendorward.questionnaire;

import java.util.List;

/**
 * A part of a questionnaire.
 *
 * @param key stable within the template; same grammar as a question key
 */
public record Section(QuestionKey key, String title, List<Question> questions) {

  public Section {
    questions = List.copyOf(questions);
  }
}
