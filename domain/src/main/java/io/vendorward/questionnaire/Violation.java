package io.vendorward.questionnaire;

import java.util.Optional;

/** Something that keeps a version from being saved or published, and where. */
public record Violation(Optional<QuestionKey> question, Kind kind) {

  static Violation of(QuestionKey question, Kind kind) {
    return new Violation(Optional.of(question), kind);
  }

  static Violation of(Kind kind) {
    return new Violation(Optional.empty(), kind);
  }

  /** What is wrong. */
  public enum Kind {
    NO_QUESTIONS,
    TOO_MANY_QUESTIONS,
    DUPLICATE_KEY,
    DUPLICATE_SECTION,
    SECTION_NOT_EMPTY,
    OPTIONS_MISSING,
    OPTIONS_NOT_ALLOWED,
    OPTION_CODE_MALFORMED,
    OPTION_CODE_REPEATED,
    /** {@code YES_NO_NA} has the codes YES and NO and no others. */
    OPTIONS_FIXED,
    JUDGEMENT_DOES_NOT_FIT_TYPE,
    COMPLIANT_MISSING,
    COMPLIANT_UNKNOWN,
    POINTS_UNKNOWN,
    POINTS_OUT_OF_RANGE,
    BOUNDS_REVERSED,
    BOUNDS_MISSING,
    WEIGHT_NEGATIVE,
    WEIGHT_TOO_LARGE,
    FINDING_WITHOUT_JUDGEMENT
  }
}
