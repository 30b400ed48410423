package io.vendorward.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The part of a template version that a vendor may see. */
public record Questionnaire(String title, String introduction, List<Section> sections) {

  public Questionnaire {
    sections = List.copyOf(sections);
  }

  public Stream<Question> questions() {
    return sections.stream().flatMap(section -> section.questions().stream());
  }

  public Optional<Question> question(QuestionKey key) {
    return questions().filter(question -> question.key().equals(key)).findFirst();
  }
}
