package io.vendorward.questionnaire;

import static io.vendorward.questionnaire.MappingRole.ANSWER;
import static io.vendorward.questionnaire.MappingRole.FRAMEWORK;
import static io.vendorward.questionnaire.MappingRole.GUIDANCE;
import static io.vendorward.questionnaire.MappingRole.IGNORE;
import static io.vendorward.questionnaire.MappingRole.KEY;
import static io.vendorward.questionnaire.MappingRole.OPTIONS;
import static io.vendorward.questionnaire.MappingRole.QUESTION;
import static io.vendorward.questionnaire.MappingRole.TYPE;

import io.vendorward.questionnaire.WorkbookContent.Cell;
import io.vendorward.questionnaire.WorkbookContent.Row;
import io.vendorward.questionnaire.WorkbookContent.Sheet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Proposes roles for the columns of one sheet: by heading first, then by the look of its cells. */
final class ColumnProposer {

  private final Sheet sheet;
  private final SheetHeader header;
  private final List<Row> body;
  private final Map<String, ColumnShape> shapes = new TreeMap<>(ColumnLetters.ORDER);
  private final Map<String, ProposedColumn> columns = new TreeMap<>(ColumnLetters.ORDER);

  private ColumnProposer(Sheet sheet, SheetHeader header) {
    this.sheet = sheet;
    this.header = header;
    this.body = header.body(sheet);
  }

  /** Roles by column, from left to right. */
  static Map<String, ProposedColumn> propose(
      Sheet sheet, SheetHeader header, Set<String> answerTypes) {
    var proposer = new ColumnProposer(sheet, header);
    proposer.byHeading();
    proposer.preferEnglish();
    proposer.byAnswerTypes(answerTypes);
    proposer.byDropDowns();
    proposer.byShape();
    proposer.oneColumnARole();
    return new LinkedHashMap<>(proposer.columns);
  }

  private void byHeading() {
    var letters = new TreeSet<>(ColumnLetters.ORDER);
    letters.addAll(header.headings().keySet());
    body.forEach(row -> row.cells().stream().map(Cell::column).forEach(letters::add));
    for (String column : letters) {
      shapes.put(column, ColumnShape.of(column, body));
      var heading = header.headings().getOrDefault(column, "");
      var meaning = HeaderWords.meaning(heading).orElse(new HeaderWords.Meaning(IGNORE, 0));
      columns.put(column, new ProposedColumn(meaning.role(), meaning.confidence(), heading));
    }
  }

  /** Of a text in several languages the English one is read. */
  private void preferEnglish() {
    var english =
        columns.values().stream()
            .filter(column -> HeaderWords.isEnglishTranslation(column.header()))
            .map(ProposedColumn::role)
            .toList();
    columns.replaceAll((letters, column) ->
        HeaderWords.isEnglishTranslation(column.header())
                || (!english.contains(column.role()) && !HeaderWords.isTranslation(column.header()))
            ? column
            : new ProposedColumn(IGNORE, 50, column.header()));
  }

  private void byAnswerTypes(Set<String> answerTypes) {
    shapes.values().stream()
        .filter(shape -> shape.names(answerTypes))
        .forEach(shape -> set(shape.column(), TYPE, 95));
  }

  private void byDropDowns() {
    for (String column : shapes.keySet()) {
      var covered = body.stream().filter(row -> hasDropDown(column, row)).count();
      if (covered > 0 && 2 * covered >= body.size() && unclaimed(column, ANSWER)) {
        set(column, ANSWER, 95);
      }
    }
  }

  private boolean hasDropDown(String column, Row row) {
    return sheet.dropDownAt(column, row.number()).isPresent();
  }

  private void byShape() {
    if (lacks(QUESTION)) {
      longest(shape -> unclaimed(shape.column(), GUIDANCE) && shape.asksQuestions())
          .or(() -> longest(shape -> has(shape.column(), GUIDANCE) && shape.holdsSentences()))
          .or(() -> longest(shape -> unclaimed(shape.column()) && shape.holdsSentences()))
          .ifPresent(shape -> set(shape.column(), QUESTION, shape.asksQuestions() ? 70 : 55));
    }
    if (lacks(KEY)) {
      first(ColumnShape::looksLikeKeys).ifPresent(shape -> set(shape.column(), KEY, 60));
    }
    if (lacks(OPTIONS) && lacks(TYPE)) {
      first(ColumnShape::holdsAnswerLists).ifPresent(shape -> set(shape.column(), OPTIONS, 60));
    }
  }

  private void oneColumnARole() {
    for (MappingRole role : MappingRole.values()) {
      if (role != IGNORE && role != FRAMEWORK) {
        best(role).ifPresent(best -> dropOthers(role, best));
      }
    }
  }

  private Optional<String> best(MappingRole role) {
    return columns.keySet().stream()
        .filter(column -> has(column, role))
        .max(
            Comparator.comparingInt(this::confidence)
                .thenComparingInt(this::filled)
                .thenComparing(ColumnLetters.ORDER.reversed()));
  }

  private void dropOthers(MappingRole role, String best) {
    columns.replaceAll((column, proposed) ->
        proposed.role() != role || column.equals(best)
            ? proposed
            : new ProposedColumn(IGNORE, 40, proposed.header()));
  }

  private Optional<ColumnShape> longest(Predicate<ColumnShape> suitable) {
    return shapes.values().stream()
        .filter(suitable)
        .max(Comparator.comparingDouble(ColumnShape::averageLength));
  }

  private Optional<ColumnShape> first(Predicate<ColumnShape> suitable) {
    return shapes.values().stream()
        .filter(shape -> unclaimed(shape.column()))
        .filter(suitable)
        .findFirst();
  }

  private boolean lacks(MappingRole role) {
    return columns.values().stream().noneMatch(column -> column.role() == role);
  }

  private boolean has(String column, MappingRole role) {
    var proposed = columns.get(column);
    return proposed != null && proposed.role() == role;
  }

  /** A column that no heading gave a meaning, or only this one. */
  private boolean unclaimed(String column, MappingRole... orOnly) {
    return confidence(column) == 0 || Arrays.stream(orOnly).anyMatch(role -> has(column, role));
  }

  private int confidence(String column) {
    var proposed = columns.get(column);
    return proposed == null ? 0 : proposed.confidence();
  }

  private int filled(String column) {
    var shape = shapes.get(column);
    return shape == null ? 0 : shape.values().size();
  }

  private void set(String column, MappingRole role, int confidence) {
    var heading = header.headings().getOrDefault(column, "");
    columns.put(column, new ProposedColumn(role, confidence, heading));
  }
}
