package io.vendorward.questionnaire;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words of answer lists, types and severities mean. */
final class AnswerWords {

  /** The code by which a mapping's words may say that a label means "not applicable". */
  static final String NOT_APPLICABLE = "NOT_APPLICABLE";

  private static final int LONGEST_CODE = 40;

  private static final Set<String> NOT_APPLICABLE_LABELS =
      Set.of("n/a", "na", "n.a.", "n.a", "not applicable", "does not apply", "non applicable");

  private static final Pattern NEEDS_NOTE =
      Pattern.compile("(?i).*\\b(alternates?|alternatives?|compensating|other)\\b.*");

  private static final Map<String, QuestionType> TYPES =
      Map.ofEntries(
          Map.entry("text", QuestionType.TEXT),
          Map.entry("txt", QuestionType.TEXT),
          Map.entry("free text", QuestionType.TEXT),
          Map.entry("freetext", QuestionType.TEXT),
          Map.entry("narrative", QuestionType.TEXT),
          Map.entry("unique choice", QuestionType.SINGLE_CHOICE),
          Map.entry("single choice", QuestionType.SINGLE_CHOICE),
          Map.entry("single", QuestionType.SINGLE_CHOICE),
          Map.entry("choice", QuestionType.SINGLE_CHOICE),
          Map.entry("dropdown", QuestionType.SINGLE_CHOICE),
          Map.entry("list", QuestionType.SINGLE_CHOICE),
          Map.entry("multiple choice", QuestionType.MULTIPLE_CHOICE),
          Map.entry("multiple", QuestionType.MULTIPLE_CHOICE),
          Map.entry("multi", QuestionType.MULTIPLE_CHOICE),
          Map.entry("number", QuestionType.NUMBER),
          Map.entry("integer", QuestionType.NUMBER),
          Map.entry("numeric", QuestionType.NUMBER),
          Map.entry("date", QuestionType.DATE),
          Map.entry("boolean", QuestionType.YES_NO_NA),
          Map.entry("yes no", QuestionType.YES_NO_NA),
          Map.entry("yes no na", QuestionType.YES_NO_NA),
          Map.entry("yes no n a", QuestionType.YES_NO_NA));

  private static final Map<String, Severity> SEVERITIES =
      Map.ofEntries(
          Map.entry("low", Severity.LOW),
          Map.entry("minor", Severity.LOW),
          Map.entry("medium", Severity.MEDIUM),
          Map.entry("moderate", Severity.MEDIUM),
          Map.entry("high", Severity.HIGH),
          Map.entry("major", Severity.HIGH),
          Map.entry("critical", Severity.CRITICAL));

  private AnswerWords() {}

  static boolean isNotApplicable(String label, Map<String, String> words) {
    var meant = words.get(label);
    return meant == null
        ? NOT_APPLICABLE_LABELS.contains(label.strip().toLowerCase(Locale.ROOT))
        : meant.equals(NOT_APPLICABLE);
  }

  static boolean needsNote(String label) {
    return NEEDS_NOTE.matcher(label).matches();
  }

  static Optional<QuestionType> type(String word) {
    var plain = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
    return Optional.ofNullable(TYPES.get(plain));
  }

  static Optional<Severity> severity(String word) {
    return Optional.ofNullable(SEVERITIES.get(word.strip().toLowerCase(Locale.ROOT)));
  }

  /** UPPER_SNAKE of a label; what is in no Latin script leaves nothing. */
  static String code(String label, int place) {
    var plain =
        Normalizer.normalize(label, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^A-Z0-9]+", "_")
            .replaceAll("^_|_$", "");
    if (plain.isEmpty()) {
      return "OPTION_" + place;
    }
    return plain.length() <= LONGEST_CODE
        ? plain
        : plain.substring(0, LONGEST_CODE).replaceAll("_$", "");
  }
}
