package io.vendorward.console.questionnaire;

import io.vendorward.questionnaire.Violation;
import io.vendorward.web.FormErrors;
import java.util.List;
import java.util.Locale;

/** What the rules refuse, at the fields of the question's form. */
final class Refusals {

  private Refusals() {}

  static FormErrors atFields(List<Violation> violations) {
    return new FormErrors(
        violations.stream()
            .map(violation -> new FormErrors.Entry(field(violation.kind()), code(violation)))
            .distinct()
            .toList());
  }

  static String code(Violation violation) {
    return violation.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String field(Violation.Kind kind) {
    return switch (kind) {
      case NO_QUESTIONS, TOO_MANY_QUESTIONS -> "";
      case DUPLICATE_KEY -> "key";
      case DUPLICATE_SECTION, SECTION_NOT_EMPTY -> "sections";
      case OPTIONS_MISSING,
          OPTIONS_NOT_ALLOWED,
          OPTIONS_FIXED,
          OPTION_CODE_MALFORMED,
          OPTION_CODE_REPEATED ->
          "options";
      case JUDGEMENT_DOES_NOT_FIT_TYPE -> "type";
      case BOUNDS_MISSING, BOUNDS_REVERSED -> "from";
      case COMPLIANT_MISSING, COMPLIANT_UNKNOWN, POINTS_UNKNOWN, POINTS_OUT_OF_RANGE ->
          "goodAnswers";
      case WEIGHT_NEGATIVE, WEIGHT_TOO_LARGE -> "weight";
      case FINDING_WITHOUT_JUDGEMENT -> "severity";
    };
  }
}
