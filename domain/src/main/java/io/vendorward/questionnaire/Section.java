package io.vendorward.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A part of a questionnaire.
 *
 * @param key stable within the template; same grammar as a question key
 */
public record Section(QuestionKey key, String title, List<Question> questions) {

  public Section {
    questions = List.copyOf(questions);
  }

  Optional<Integer> positionOf(QuestionKey question) {
    return IntStream.range(0, questions.size())
        .filter(i -> questions.get(i).key().equals(question))
        .boxed()
        .findFirst();
  }

  Section with(Optional<Integer> position, Question question) {
    var more = new ArrayList<>(questions);
    more.add(Math.clamp(position.orElse(more.size()), 0, more.size()), question);
    return new Section(key, title, more);
  }

  Section without(QuestionKey question) {
    return new Section(
        key, title, questions.stream().filter(q -> !q.key().equals(question)).toList());
  }
}
