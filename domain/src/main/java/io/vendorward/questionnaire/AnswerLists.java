package io.vendorward.questionnaire;

import io.vendorward.questionnaire.ImportMapping.AnswerType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of answers: taking them out of a cell, naming them, turning labels into options. */
final class AnswerLists {

  private static final int LONGEST_NAME = 40;
  private static final Set<String> YES_NO = Set.of("YES", "NO");
  private static final List<String> SEPARATORS = List.of("\n", ";", "\\|", ",", "/");

  private AnswerLists() {}

  /** The parts of a cell that lists something; lines before other separators. */
  static List<String> parts(String cell) {
    return SEPARATORS.stream()
        .map(separator -> split(cell, separator))
        .filter(parts -> parts.size() > 1)
        .findFirst()
        .orElseGet(() -> split(cell, "\n"));
  }

  /** As {@link #parts}, but a slash separates only where "N/A" is not meant. */
  static List<String> options(String cell) {
    var parts = parts(cell.replaceAll("(?i)\\bn/a\\b", "N\u0000A"));
    return parts.stream().map(part -> part.replace("N\u0000A", "N/A")).distinct().toList();
  }

  private static List<String> split(String cell, String separator) {
    return Arrays.stream(cell.split(separator))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Options of a list of labels, without those that mean "not applicable". */
  static List<AnswerOption> toOptions(List<String> labels, Map<String, String> words) {
    var codes = new HashSet<String>();
    var options = new ArrayList<AnswerOption>();
    for (String label : labels) {
      if (!AnswerWords.isNotApplicable(label, words)) {
        var code = words.getOrDefault(label, AnswerWords.code(label, options.size() + 1));
        var distinct = code;
        for (int n = 2; !codes.add(distinct); n++) {
          distinct = code + "_" + n;
        }
        options.add(new AnswerOption(distinct, label, AnswerWords.needsNote(label)));
      }
    }
    return options;
  }

  static boolean allowsNotApplicable(List<String> labels, Map<String, String> words) {
    return labels.stream().anyMatch(label -> AnswerWords.isNotApplicable(label, words));
  }

  /** What kind of question a list makes, when one answer is chosen from it. */
  static QuestionType type(List<String> labels) {
    var codes =
        toOptions(labels, Map.of()).stream().map(AnswerOption::code).collect(Collectors.toSet());
    return codes.equals(YES_NO) ? QuestionType.YES_NO_NA : QuestionType.SINGLE_CHOICE;
  }

  static AnswerType unjudged(QuestionType type, List<String> labels) {
    return new AnswerType(type, labels, Set.of(), Map.of());
  }

  /** The named answer type that has exactly these labels. */
  static Optional<AnswerType> withLabels(Map<String, AnswerType> types, List<String> labels) {
    return types.values().stream().filter(type -> sameLabels(type.options(), labels)).findFirst();
  }

  /** Adds a list under a name made of its labels, unless it is there already. */
  static void add(Map<String, AnswerType> types, List<String> labels) {
    if (labels.size() < 2 || withLabels(types, labels).isPresent()) {
      return;
    }
    var name =
        labels.stream().map(label -> AnswerWords.code(label, 1)).collect(Collectors.joining("_"));
    if (name.length() > LONGEST_NAME || types.containsKey(name)) {
      name = "LIST_" + (types.size() + 1);
    }
    types.put(name, unjudged(type(labels), labels));
  }

  private static boolean sameLabels(List<String> some, List<String> others) {
    return lower(some).equals(lower(others));
  }

  private static List<String> lower(List<String> labels) {
    return labels.stream().map(label -> label.toLowerCase(Locale.ROOT)).toList();
  }
}
