package io.vendorward.questionnaire;

/**
 * The finding that a failed question opens.
 *
 * @param text what the finding says; when blank, it says the question
 */
public record FindingRule(Severity severity, String text) {

  public String textFor(Question question) {
    return text.isBlank() ? question.text() : text;
  }
}
