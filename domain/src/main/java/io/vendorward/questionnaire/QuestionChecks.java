package io.vendorward.questionnaire;

import io.vendorward.questionnaire.Violation.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a question and its rule make sense together. */
final class QuestionChecks {

  static final long MAXIMUM_WEIGHT = 1_000_000;

  private static final Pattern OPTION_CODE = Pattern.compile("[A-Z0-9][A-Z0-9_]{0,63}");

  private QuestionChecks() {}

  /** What may not even be kept in a draft. */
  static List<Violation> ofDraft(Question question, QuestionRule rule) {
    var found = new ArrayList<Kind>();
    found.addAll(options(question));
    found.addAll(judgement(question, rule.judgement()));
    if (rule.weightThousandths() < 0) {
      found.add(Kind.WEIGHT_NEGATIVE);
    }
    if (rule.weightThousandths() > MAXIMUM_WEIGHT) {
      found.add(Kind.WEIGHT_TOO_LARGE);
    }
    return at(question, found);
  }

  /** What may not be published. */
  static List<Violation> ofPublication(Question question, QuestionRule rule) {
    var found = new ArrayList<>(ofDraft(question, rule));
    if (question.type().isChoice() && question.options().isEmpty()) {
      found.add(Violation.of(question.key(), Kind.OPTIONS_MISSING));
    }
    if (rule.finding().isPresent() && !rule.isScored()) {
      found.add(Violation.of(question.key(), Kind.FINDING_WITHOUT_JUDGEMENT));
    }
    return found;
  }

  /** Whether a judgement can be kept for a question as it is. */
  static boolean fits(Question question, Judgement judgement) {
    return judgement(question, judgement).isEmpty();
  }

  private static List<Violation> at(Question question, List<Kind> kinds) {
    return kinds.stream().map(kind -> Violation.of(question.key(), kind)).toList();
  }

  private static List<Kind> options(Question question) {
    var found = new ArrayList<Kind>();
    var codes = new HashSet<String>();
    if (!question.type().isChoice() && !question.options().isEmpty()) {
      found.add(Kind.OPTIONS_NOT_ALLOWED);
    }
    for (AnswerOption option : question.options()) {
      if (!OPTION_CODE.matcher(option.code()).matches()) {
        found.add(Kind.OPTION_CODE_MALFORMED);
      }
      if (!codes.add(option.code())) {
        found.add(Kind.OPTION_CODE_REPEATED);
      }
    }
    if (question.type() == QuestionType.YES_NO_NA && !codes.equals(Set.of("YES", "NO"))) {
      found.add(Kind.OPTIONS_FIXED);
    }
    return found;
  }

  private static List<Kind> judgement(Question question, Judgement judgement) {
    var codes = question.options().stream().map(AnswerOption::code).collect(Collectors.toSet());
    return switch (judgement) {
      case Judgement.None() -> List.of();
      case Judgement.Compliant(var compliant) -> ofChoice(question, compliant(codes, compliant));
      case Judgement.Points points -> ofChoice(question, points(codes, points));
      case Judgement.NumberWithin(var minimum, var maximum) ->
          question.type() == QuestionType.NUMBER
              ? bounds(minimum, maximum)
              : List.of(Kind.JUDGEMENT_DOES_NOT_FIT_TYPE);
      case Judgement.DateWithin(var earliest, var latest) ->
          question.type() == QuestionType.DATE
              ? bounds(
                  earliest.map(day -> BigDecimal.valueOf(day.toEpochDay())),
                  latest.map(day -> BigDecimal.valueOf(day.toEpochDay())))
              : List.of(Kind.JUDGEMENT_DOES_NOT_FIT_TYPE);
    };
  }

  private static List<Kind> ofChoice(Question question, List<Kind> found) {
    return question.type().isChoice() ? found : List.of(Kind.JUDGEMENT_DOES_NOT_FIT_TYPE);
  }

  private static List<Kind> compliant(Set<String> codes, Set<String> compliant) {
    if (compliant.isEmpty()) {
      return List.of(Kind.COMPLIANT_MISSING);
    }
    return codes.containsAll(compliant) ? List.of() : List.of(Kind.COMPLIANT_UNKNOWN);
  }

  private static List<Kind> points(Set<String> codes, Judgement.Points points) {
    var found = new ArrayList<Kind>();
    if (!codes.containsAll(points.thousandthsByCode().keySet())) {
      found.add(Kind.POINTS_UNKNOWN);
    }
    if (points.thousandthsByCode().values().stream().anyMatch(p -> p < 0 || p > 1000)) {
      found.add(Kind.POINTS_OUT_OF_RANGE);
    }
    return found;
  }

  private static List<Kind> bounds(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    if (low.isEmpty() && high.isEmpty()) {
      return List.of(Kind.BOUNDS_MISSING);
    }
    boolean reversed = low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0;
    return reversed ? List.of(Kind.BOUNDS_REVERSED) : List.of();
  }
}
