package io.vendorward.questionnaire;

/**
 * One choice of a question. "Not applicable" is no option but a state of the answer.
 *
 * @param code UPPER_SNAKE, unique within the question
 * @param noteRequired whether the choice needs a note (an alternative has to be explained)
 */
public record AnswerOption(String code, String label, boolean noteRequired) {

  public static final AnswerOption YES = new AnswerOption("YES", "Yes", false);
  public static final AnswerOption NO = new AnswerOption("NO", "No", false);
}
