package io.vendorward.questionnaire;

import java.util.List;

/** What a workbook becomes by a mapping. */
public record Interpretation(
    Questionnaire questionnaire,
    List<QuestionRule> rules,
    ImportCounts counts,
    List<NotUnderstood> notUnderstood) {

  public Interpretation {
    rules = List.copyOf(rules);
    notUnderstood = List.copyOf(notUnderstood);
  }

  /** As the content of a version. */
  public TemplateContent content() {
    return new TemplateContent(questionnaire, Rulebook.of(rules));
  }
}
