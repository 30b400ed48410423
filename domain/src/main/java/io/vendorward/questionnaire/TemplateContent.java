package io.vendorward.questionnaire;

import java.util.ArrayList;
import java.util.List;

/** What a version asks, and how it judges the answers. */
public record TemplateContent(Questionnaire questionnaire, Rulebook rulebook) {

  public static TemplateContent empty(String title) {
    return new TemplateContent(new Questionnaire(title, "", List.of()), Rulebook.of(List.of()));
  }

  /** Keys of the questions whose answers are in no score, in order. */
  public List<QuestionKey> notScored() {
    return questionnaire
        .questions()
        .map(Question::key)
        .filter(key -> !rulebook.rule(key).isScored())
        .toList();
  }

  /** The first questions, with their sections and rules. */
  TemplateContent beginning(int questions) {
    var sections = new ArrayList<Section>();
    int left = questions;
    for (Section section : questionnaire.sections()) {
      var kept = section.questions().stream().limit(left).toList();
      left -= kept.size();
      if (!kept.isEmpty()) {
        sections.add(new Section(section.key(), section.title(), kept));
      }
    }
    var shown = new Questionnaire(questionnaire.title(), questionnaire.introduction(), sections);
    return new TemplateContent(
        shown,
        Rulebook.of(shown.questions().map(question -> rulebook.rule(question.key())).toList()));
  }
}
