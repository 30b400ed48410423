package io.vendorward.questionnaire.web;

import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.questionnaire.Violation;
import io.vendorward.web.FieldError;
import io.vendorward.web.ProblemException;
import io.vendorward.web.ProblemType;
import io.vendorward.web.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the rules of templates refuse, as problems with a place and a text for each violation. */
final class TemplateProblems {

  private TemplateProblems() {}

  static ProblemException refused(List<Violation> violations) {
    return Problems.of(
        ProblemType.NOT_POSSIBLE,
        "The questionnaire would contradict itself; nothing was changed.",
        violations.stream().map(TemplateProblems::error).toList());
  }

  static ProblemException stale(TemplateVersion current) {
    return Problems.stale(VersionView.of(current), current.head().version());
  }

  static ProblemException notADraft() {
    return Problems.wrongState("This version is no draft: what was published never changes.");
  }

  static ProblemException notScored(List<QuestionKey> questions) {
    return Problems.of(
        ProblemType.QUESTIONS_NOT_SCORED,
        questions.size()
            + " questions will be in no score. Give them a judgement, or publish with"
            + " acknowledgeNotScored. Nothing was changed.",
        questions.stream()
            .map(key ->
                new FieldError(
                    pointer(key) + "/judgement", "not-scored", "has nothing to judge by"))
            .toList(),
        Map.of("notScored", questions.stream().map(QuestionKey::value).toList()));
  }

  static ProblemException noSuchQuestions(Collection<QuestionKey> keys) {
    return Problems.of(
        ProblemType.NOT_POSSIBLE,
        "Some of the questions are not in this version; nothing was changed.",
        keys.stream()
            .sorted()
            .map(key -> new FieldError("/keys", "unknown", "there is no question " + key))
            .toList());
  }

  static ProblemException noSuchSection(QuestionKey section) {
    return Problems.of(
        ProblemType.NOT_POSSIBLE,
        "There is no section " + section + "; nothing was changed.",
        List.of(new FieldError("/section", "unknown", "is no section of this version")));
  }

  private static FieldError error(Violation violation) {
    var code = violation.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    var place = violation.question().map(TemplateProblems::pointer).orElse("");
    return new FieldError(place + field(violation.kind()), code, text(violation.kind()));
  }

  private static String pointer(QuestionKey key) {
    return "/questions/" + key;
  }

  private static String field(Violation.Kind kind) {
    return switch (kind) {
      case NO_QUESTIONS, TOO_MANY_QUESTIONS -> "/questions";
      case DUPLICATE_KEY, DUPLICATE_SECTION -> "/key";
      case SECTION_NOT_EMPTY -> "/sections";
      case OPTIONS_MISSING,
          OPTIONS_NOT_ALLOWED,
          OPTIONS_FIXED,
          OPTION_CODE_MALFORMED,
          OPTION_CODE_REPEATED ->
          "/options";
      case JUDGEMENT_DOES_NOT_FIT_TYPE, BOUNDS_MISSING, BOUNDS_REVERSED -> "/judgement";
      case COMPLIANT_MISSING, COMPLIANT_UNKNOWN -> "/judgement/compliant";
      case POINTS_UNKNOWN, POINTS_OUT_OF_RANGE -> "/judgement/points";
      case WEIGHT_NEGATIVE, WEIGHT_TOO_LARGE -> "/weight";
      case FINDING_WITHOUT_JUDGEMENT -> "/finding";
    };
  }

  private static String text(Violation.Kind kind) {
    return switch (kind) {
      case NO_QUESTIONS -> "has no questions";
      case TOO_MANY_QUESTIONS -> "has too many questions";
      case DUPLICATE_KEY -> "is the key of another question";
      case DUPLICATE_SECTION -> "is the key of another section";
      case SECTION_NOT_EMPTY -> "must name every section that has questions";
      case OPTIONS_MISSING -> "must have options to choose from";
      case OPTIONS_NOT_ALLOWED -> "has options although nothing is chosen";
      case OPTIONS_FIXED -> "must be YES and NO for this type";
      case OPTION_CODE_MALFORMED -> "has a code that is not UPPER_SNAKE";
      case OPTION_CODE_REPEATED -> "has the same code twice";
      case JUDGEMENT_DOES_NOT_FIT_TYPE -> "does not fit the type of the question";
      case COMPLIANT_MISSING -> "must name a code";
      case COMPLIANT_UNKNOWN -> "names a code that is no option";
      case POINTS_UNKNOWN -> "names a code that is no option";
      case POINTS_OUT_OF_RANGE -> "must be from 0 to 1";
      case BOUNDS_REVERSED -> "begins after its end";
      case BOUNDS_MISSING -> "needs a bound";
      case WEIGHT_NEGATIVE -> "must not be negative";
      case WEIGHT_TOO_LARGE -> "is too large";
      case FINDING_WITHOUT_JUDGEMENT -> "can never open: no answer is judged";
    };
  }
}
