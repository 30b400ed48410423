package io.vendorward.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

  public Optional<Section> section(QuestionKey key) {
    return sections.stream().filter(section -> section.key().equals(key)).findFirst();
  }

  /** The section that a question stands in. */
  public Optional<Section> sectionOf(QuestionKey question) {
    return sections.stream()
        .filter(section -> section.positionOf(question).isPresent())
        .findFirst();
  }

  Questionnaire with(QuestionKey section, Optional<Integer> position, Question question) {
    return mappedSections(s -> s.key().equals(section) ? s.with(position, question) : s);
  }

  Questionnaire without(QuestionKey question) {
    return mappedSections(section -> section.without(question));
  }

  Questionnaire mapped(UnaryOperator<Question> change) {
    return mappedSections(section ->
        new Section(
            section.key(), section.title(), section.questions().stream().map(change).toList()));
  }

  private Questionnaire mappedSections(UnaryOperator<Section> change) {
    return new Questionnaire(title, introduction, sections.stream().map(change).toList());
  }
}
