package io.vendorward.questionnaire;

/** What kind of answer a question takes. */
public enum QuestionType {
  SINGLE_CHOICE,
  MULTIPLE_CHOICE,
  TEXT,
  NUMBER,
  DATE,
  /** Yes or no, with the option codes {@code YES} and {@code NO}; not applicable where allowed. */
  YES_NO_NA;

  /** Whether it is answered by choosing from options. */
  public boolean isChoice() {
    return this == SINGLE_CHOICE || this == MULTIPLE_CHOICE || this == YES_NO_NA;
  }
}
