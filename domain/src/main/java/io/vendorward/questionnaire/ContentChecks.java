package io.vendorward.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Whether all questions and sections of a content go together. */
final class ContentChecks {

  private ContentChecks() {}

  static List<Violation> ofDraft(TemplateContent content) {
    return Stream.concat(
            keys(content.questionnaire()).stream(), each(content, QuestionChecks::ofDraft))
        .toList();
  }

  static List<Violation> ofPublication(TemplateContent content) {
    var questionnaire = content.questionnaire();
    if (questionnaire.questions().findAny().isEmpty()) {
      return List.of(Violation.of(Violation.Kind.NO_QUESTIONS));
    }
    return Stream.concat(keys(questionnaire).stream(), each(content, QuestionChecks::ofPublication))
        .toList();
  }

  private static Stream<Violation> each(
      TemplateContent content, BiFunction<Question, QuestionRule, List<Violation>> check) {
    return content
        .questionnaire()
        .questions()
        .flatMap(
            question -> check.apply(question, content.rulebook().rule(question.key())).stream());
  }

  private static List<Violation> keys(Questionnaire questionnaire) {
    var found = new ArrayList<Violation>();
    var questions = new HashSet<QuestionKey>();
    var sections = new HashSet<QuestionKey>();
    questionnaire
        .sections()
        .forEach(section -> {
          if (!sections.add(section.key())) {
            found.add(Violation.of(section.key(), Violation.Kind.DUPLICATE_SECTION));
          }
        });
    questionnaire
        .questions()
        .forEach(question -> {
          if (!questions.add(question.key())) {
            found.add(Violation.of(question.key(), Violation.Kind.DUPLICATE_KEY));
          }
        });
    if (questions.size() > DraftRules.MAXIMUM_QUESTIONS) {
      found.add(Violation.of(Violation.Kind.TOO_MANY_QUESTIONS));
    }
    return found;
  }
}
