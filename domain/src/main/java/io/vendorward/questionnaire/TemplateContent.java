package io.vendorward.questionnaire;

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
}
