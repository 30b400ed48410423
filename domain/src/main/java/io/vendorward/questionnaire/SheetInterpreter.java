package io.vendorward.questionnaire;

import static io.vendorward.questionnaire.MappingRole.ANSWER;
import static io.vendorward.questionnaire.MappingRole.FRAMEWORK;
import static io.vendorward.questionnaire.MappingRole.GUIDANCE;
import static io.vendorward.questionnaire.MappingRole.KEY;
import static io.vendorward.questionnaire.MappingRole.QUESTION;
import static io.vendorward.questionnaire.MappingRole.SECTION;
import static io.vendorward.questionnaire.MappingRole.TYPE;
import static io.vendorward.questionnaire.NotUnderstood.Code.DUPLICATE_KEY;
import static io.vendorward.questionnaire.NotUnderstood.Code.KEY_CHANGED;
import static io.vendorward.questionnaire.NotUnderstood.Code.KEY_MISSING;
import static io.vendorward.questionnaire.NotUnderstood.Code.NOTE_MOVED;
import static io.vendorward.questionnaire.NotUnderstood.Code.ROW_WITHOUT_QUESTION;
import static io.vendorward.questionnaire.NotUnderstood.Code.SEVERAL_IN_A_CELL;

import io.vendorward.questionnaire.ImportMapping.SheetMapping;
import io.vendorward.questionnaire.SectionTree.Heading;
import io.vendorward.questionnaire.WorkbookContent.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one sheet, row by row. */
final class SheetInterpreter {

  private static final int LONGEST_REFERENCE = 100;

  private final Sheet sheet;
  private final SheetMapping columns;
  private final ImportMapping mapping;
  private final SectionTree sections;
  private final QuestionKeys keys;
  private final ImportProblems found;
  private final RuleMaker ruleMaker;
  private final List<QuestionRule> rules = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int answers;
  private int withoutKey;

  SheetInterpreter(
      Sheet sheet,
      SheetMapping columns,
      ImportMapping mapping,
      SectionTree sections,
      QuestionKeys keys) {
    this.sheet = sheet;
    this.columns = columns;
    this.mapping = mapping;
    this.sections = sections;
    this.keys = keys;
    this.found = new ImportProblems(sheet.name());
    this.ruleMaker = new RuleMaker(mapping, found);
  }

  void read() {
    sheet.rows().stream()
        .filter(row -> row.number() > columns.headerRows())
        .map(row -> new MappedRow(sheet, columns, row))
        .forEach(this::read);
    sections
        .unused()
        .forEach(heading ->
            found.add(heading.row(), "", ROW_WITHOUT_QUESTION, "No question stands below it."));
  }

  List<QuestionRule> rules() {
    return rules;
  }

  int answers() {
    return answers;
  }

  List<NotUnderstood> notUnderstood() {
    return found.found();
  }

  private void read(MappedRow row) {
    switch (RowKind.of(row)) {
      case RowKind.Asks(String text) -> ask(row, text);
      case RowKind.Heads(String title, String note) -> head(row, title, note);
      case RowKind.Notes(String text) -> {
        notes.add(text);
        found.add(row, GUIDANCE, NOTE_MOVED, "Kept as guidance of the question that follows.");
      }
      case RowKind.Nothing() -> {
        if (!row.isBlank()) {
          found.add(row.row().number(), "", ROW_WITHOUT_QUESTION, "The row asks nothing.");
        }
      }
    }
  }

  private void head(MappedRow row, String title, String note) {
    var key = row.onlyCell().isPresent() ? "" : row.text(KEY);
    sections.open(new Heading(row.row().number(), row.depth(), title, key, note));
  }

  private void ask(MappedRow row, String text) {
    var ownSection = row.has(QUESTION) && row.depth() == 0 ? row.text(SECTION) : "";
    if (!ownSection.isEmpty() && !sections.isIn(ownSection)) {
      sections.open(new Heading(row.row().number(), 0, ownSection, "", ""));
    }
    var guidance = guidance(row);
    var parts = SeveralQuestions.in(text, row.text(TYPE));
    if (parts.size() > 1) {
      found.add(row, QUESTION, SEVERAL_IN_A_CELL, parts.size() + " questions, taken apart.");
    }
    if (!row.has(KEY)) {
      found.add(row, KEY, KEY_MISSING, "What the row asks got a key made for it.");
    }
    for (int i = 0; i < parts.size(); i++) {
      var place = parts.size() > 1 ? "-" + (i + 1) : "";
      question(row, parts.get(i), place, i == 0 ? guidance : "");
    }
    answers += row.has(ANSWER) ? 1 : 0;
  }

  private String guidance(MappedRow row) {
    var own = row.has(QUESTION) ? Stream.of(row.text(GUIDANCE)) : Stream.<String>empty();
    var above = Stream.concat(sections.notesFor(row.depth()).stream(), List.copyOf(notes).stream());
    notes.clear();
    return Stream.concat(above, own)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private void question(MappedRow row, SeveralQuestions.Part part, String place, String guidance) {
    var kind = AnswerKind.of(row, part.typeName(), mapping, found);
    var original = original(row, place);
    var key = key(row, original);
    var question =
        new Question(
            key,
            Optional.of(original).filter(source -> !source.equals(key.value())),
            kind.type().type(),
            found.fitting(row, QUESTION, part.text()),
            found.fitting(row, GUIDANCE, guidance),
            kind.type().type().isChoice(),
            kind.notApplicableAllowed(),
            kind.options(),
            frameworks(row));
    sections.add(question);
    rules.add(ruleMaker.rule(row, question, kind));
  }

  private String original(MappedRow row, String place) {
    if (row.has(KEY)) {
      return row.text(KEY) + place;
    }
    withoutKey++;
    return sections.nearestKey().orElse("Q") + "-" + withoutKey;
  }

  private QuestionKey key(MappedRow row, String original) {
    var made = keys.make(original);
    if (made.duplicate()) {
      found.add(row, KEY, DUPLICATE_KEY, "The key occurs before; this one became " + made.key());
    } else if (made.changed()) {
      found.add(row, KEY, KEY_CHANGED, "The key became " + made.key());
    }
    return made.key();
  }

  private List<FrameworkMapping> frameworks(MappedRow row) {
    return row.columns(FRAMEWORK).stream()
        .flatMap(column ->
            Arrays.stream(row.row().text(column).split("[\n;,]"))
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_REFERENCE)
                .map(text -> new FrameworkMapping(framework(column), text)))
        .distinct()
        .toList();
  }

  private String framework(String column) {
    return sheet.rows().stream()
        .filter(row -> row.number() == columns.headerRows())
        .map(row -> row.text(column))
        .filter(heading -> !heading.isEmpty() && heading.length() <= LONGEST_REFERENCE)
        .findFirst()
        .orElse("Reference");
  }
}
