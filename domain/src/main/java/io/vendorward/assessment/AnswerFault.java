package io.vendorward.assessment;

/** What can be wrong with an answer to a question. */
public enum AnswerFault {
  /** The answer is of another kind than the question asks for. */
  WRONG_TYPE,
  UNKNOWN_OPTION,
  NOT_APPLICABLE_NOT_ALLOWED,
  /** "Not applicable" and options such as "alternate" have to be explained. */
  NOTE_REQUIRED,
  NOTE_TOO_LONG,
  TEXT_TOO_LONG,
  NUMBER_OUT_OF_RANGE,
  DATE_OUT_OF_RANGE
}
