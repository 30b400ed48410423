package io.vendorward.questionnaire;

import static io.vendorward.questionnaire.MappingRole.OPTIONS;
import static io.vendorward.questionnaire.MappingRole.TYPE;
import static io.vendorward.questionnaire.NotUnderstood.Code.UNKNOWN_TYPE;

import io.vendorward.questionnaire.ImportMapping.AnswerType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How one question is answered.
 *
 * @param type with the judgement that its mapping gives it
 */
record AnswerKind(AnswerType type, List<AnswerOption> options, boolean notApplicableAllowed) {

  private static final Set<String> YES_NO = Set.of("YES", "NO");

  static AnswerKind of(
      MappedRow row, String typeName, ImportMapping mapping, ImportProblems found) {
    var type = resolve(row, typeName, mapping, found);
    if (!type.type().isChoice()) {
      return new AnswerKind(AnswerLists.unjudged(type.type(), List.of()), List.of(), false);
    }
    var options = AnswerLists.toOptions(type.options(), mapping.words());
    var codes = options.stream().map(AnswerOption::code).collect(Collectors.toSet());
    if (options.isEmpty()) {
      return type.type() == QuestionType.YES_NO_NA
          ? new AnswerKind(type, List.of(AnswerOption.YES, AnswerOption.NO), true)
          : new AnswerKind(AnswerLists.unjudged(QuestionType.TEXT, List.of()), List.of(), false);
    }
    var fitting =
        type.type() == QuestionType.YES_NO_NA && !codes.equals(YES_NO)
            ? new AnswerType(
                QuestionType.SINGLE_CHOICE, type.options(), type.compliant(), type.points())
            : type;
    return new AnswerKind(
        fitting, options, AnswerLists.allowsNotApplicable(type.options(), mapping.words()));
  }

  private static AnswerType resolve(
      MappedRow row, String typeName, ImportMapping mapping, ImportProblems found) {
    var named = Optional.ofNullable(mapping.answerTypes().get(typeName));
    if (named.isPresent()) {
      return named.get();
    }
    var labels = labels(row);
    if (!labels.isEmpty()) {
      return AnswerLists.withLabels(mapping.answerTypes(), labels)
          .orElseGet(() -> AnswerLists.unjudged(choice(typeName, labels), labels));
    }
    var word = AnswerWords.type(typeName);
    if (word.isEmpty() && !typeName.isEmpty()) {
      found.add(row, TYPE, UNKNOWN_TYPE, "No kind of answer is called \"" + cut(typeName) + "\".");
    }
    return AnswerLists.unjudged(word.orElse(mapping.defaults().type()), List.of());
  }

  private static List<String> labels(MappedRow row) {
    return row.has(OPTIONS) ? AnswerLists.options(row.text(OPTIONS)) : row.dropDown();
  }

  private static QuestionType choice(String typeName, List<String> labels) {
    return AnswerWords.type(typeName)
        .filter(type -> type == QuestionType.MULTIPLE_CHOICE)
        .orElseGet(() -> AnswerLists.type(labels));
  }

  private static String cut(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40);
  }
}
