package io.vendorward.questionnaire;

import static io.vendorward.questionnaire.MappingRole.GUIDANCE;
import static io.vendorward.questionnaire.MappingRole.KEY;
import static io.vendorward.questionnaire.MappingRole.QUESTION;
import static io.vendorward.questionnaire.MappingRole.SECTION;

import io.vendorward.questionnaire.WorkbookContent.Cell;
import java.util.Optional;

/** What a row of a questionnaire sheet is. */
sealed interface RowKind {

  record Asks(String text) implements RowKind {}

  /** Begins a section. */
  record Heads(String title, String note) implements RowKind {}

  /** Says something about the questions that follow. */
  record Notes(String text) implements RowKind {}

  record Nothing() implements RowKind {}

  int LONGEST_TITLE = 200;

  static RowKind of(MappedRow row) {
    if (row.isBlank()) {
      return new Nothing();
    }
    if (row.has(QUESTION)) {
      return headingInPlaceOfQuestion(row).orElseGet(() -> new Asks(row.text(QUESTION)));
    }
    if (row.has(SECTION)) {
      return row.saysHowToAnswer()
          ? new Asks(row.text(SECTION))
          : new Heads(title(row.text(SECTION)), row.text(GUIDANCE));
    }
    if (row.has(GUIDANCE)) {
      return row.has(KEY) ? headedByGuidance(row.text(GUIDANCE)) : new Notes(row.text(GUIDANCE));
    }
    return row.onlyCell().isPresent() && row.has(KEY)
        ? new Heads(title(row.text(KEY)), "")
        : new Nothing();
  }

  /** A bold line alone in its row is a title, unless it asks something. */
  private static Optional<RowKind> headingInPlaceOfQuestion(MappedRow row) {
    return row.onlyCell()
        .filter(Cell::bold)
        .filter(cell -> !cell.value().asText().endsWith("?") && !row.saysHowToAnswer())
        .map(cell -> new Heads(title(cell.value().asText()), ""));
  }

  private static RowKind headedByGuidance(String guidance) {
    var lines = guidance.split("\n", 2);
    return new Heads(title(lines[0]), lines.length > 1 ? lines[1].strip() : "");
  }

  private static String title(String text) {
    var line = text.replaceAll("\\s+", " ").replaceAll("[:\\s]+$", "").strip();
    return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE);
  }
}
