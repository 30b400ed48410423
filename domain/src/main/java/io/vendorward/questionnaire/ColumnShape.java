package io.vendorward.questionnaire;

import io.vendorward.questionnaire.WorkbookContent.Row;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How the values of a column look.
 *
 * @param values the texts of its cells that hold something
 * @param rows how many rows the sheet has
 */
record ColumnShape(String column, List<String> values, int rows) {

  private static final Pattern KEY_LIKE =
      Pattern.compile("(?=.*\\d)[A-Za-z0-9][A-Za-z0-9&.()_:-]{0,23}");

  private static final int LONG_TEXT = 25;
  private static final int FEWEST_TEXTS = 2;

  static ColumnShape of(String column, List<Row> rows) {
    var values =
        rows.stream().map(row -> row.text(column)).filter(text -> !text.isEmpty()).toList();
    return new ColumnShape(column, values, rows.size());
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  double averageLength() {
    return values.stream().mapToInt(String::length).average().orElse(0);
  }

  /** Many cells, most of them sentences. */
  boolean holdsSentences() {
    return values.size() >= FEWEST_TEXTS
        && averageLength() >= LONG_TEXT
        && share(value -> value.length() >= LONG_TEXT) >= 0.5;
  }

  boolean asksQuestions() {
    return values.size() >= FEWEST_TEXTS
        && share(value -> value.endsWith("?") || value.contains("?\n")) >= 0.4;
  }

  boolean looksLikeKeys() {
    return values.size() >= FEWEST_TEXTS
        && share(value -> KEY_LIKE.matcher(value).matches()) >= 0.8
        && Set.copyOf(values).size() >= 0.9 * values.size();
  }

  /** Whether nearly all cells, line by line, name one of the answer types. */
  boolean names(Set<String> answerTypes) {
    return !values.isEmpty()
        && share(value -> value.lines().map(String::strip).allMatch(answerTypes::contains)) >= 0.8;
  }

  /** Lists of short answers, most of which are those of other questions too. */
  boolean holdsAnswerLists() {
    return values.size() >= FEWEST_TEXTS
        && Set.copyOf(values).size() <= Math.max(2, values.size() / 3)
        && share(value ->
            AnswerLists.options(value).size() > 1
                && AnswerLists.options(value).stream().allMatch(o -> o.length() < LONG_TEXT))
            >= 0.8;
  }

  private double share(Predicate<String> property) {
    return (double) values.stream().filter(property).count() / values.size();
  }
}
