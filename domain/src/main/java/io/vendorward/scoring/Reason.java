package io.vendorward.scoring;

/** Why a question contributes what it does. */
public sealed interface Reason {

  /** All points. */
  record Compliant() implements Reason {}

  /** Some points, as thousandths of the weight. */
  record Partial(int thousandths) implements Reason {}

  /** Answered, and no points. */
  record Failed() implements Reason {}

  /** Not answered: no points, and the maximum stays. */
  record Blank() implements Reason {}

  /** Does not apply: in neither sum. */
  record NotApplicable() implements Reason {}

  /** Nothing says what a good answer is: in neither sum. */
  record NotScored() implements Reason {}

  /** The reason by its name, for records and lists. */
  default String code() {
    return switch (this) {
      case Compliant() -> "COMPLIANT";
      case Partial(_) -> "PARTIAL";
      case Failed() -> "FAILED";
      case Blank() -> "BLANK";
      case NotApplicable() -> "NOT_APPLICABLE";
      case NotScored() -> "NOT_SCORED";
    };
  }

  /** The thousandths of the weight that it earns. */
  default int earnedThousandths() {
    return switch (this) {
      case Compliant() -> 1_000;
      case Partial(int thousandths) -> thousandths;
      case Failed(), Blank(), NotApplicable(), NotScored() -> 0;
    };
  }

  /** Whether the question's weight is part of the maximum. */
  default boolean counts() {
    return switch (this) {
      case Compliant(), Partial(_), Failed(), Blank() -> true;
      case NotApplicable(), NotScored() -> false;
    };
  }

  /** The reason for a number of thousandths of the weight, 0 to 1000. */
  static Reason earning(int thousandths) {
    return switch (thousandths) {
      case 0 -> new Failed();
      case 1_000 -> new Compliant();
      default -> new Partial(thousandths);
    };
  }

  /** The reason with this code, as it was kept. */
  static Reason of(String code, int earnedThousandths) {
    return switch (code) {
      case "COMPLIANT" -> new Compliant();
      case "PARTIAL" -> new Partial(earnedThousandths);
      case "FAILED" -> new Failed();
      case "BLANK" -> new Blank();
      case "NOT_APPLICABLE" -> new NotApplicable();
      case "NOT_SCORED" -> new NotScored();
      default -> throw new IllegalArgumentException("no reason is called " + code);
    };
  }
}
