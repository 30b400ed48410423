package io.vendorward.questionnaire;

import io.vendorward.questionnaire.ImportMapping.SheetMapping;
import io.vendorward.questionnaire.WorkbookContent.Cell;
import io.vendorward.questionnaire.WorkbookContent.Row;
import io.vendorward.questionnaire.WorkbookContent.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of a sheet, read by role. */
record MappedRow(Sheet sheet, SheetMapping mapping, Row row) {

  Optional<String> column(MappingRole role) {
    return columns(role).stream().findFirst();
  }

  List<String> columns(MappingRole role) {
    return mapping.columns().entrySet().stream()
        .filter(entry -> entry.getValue() == role)
        .map(Map.Entry::getKey)
        .toList();
  }

  String text(MappingRole role) {
    return column(role).map(row::text).orElse("");
  }

  boolean has(MappingRole role) {
    return !text(role).isEmpty();
  }

  /** The drop-down of the cell into which the vendor writes. */
  List<String> dropDown() {
    return column(MappingRole.ANSWER)
        .flatMap(column -> sheet.dropDownAt(column, row.number()))
        .map(WorkbookContent.DropDown::options)
        .orElse(List.of());
  }

  /** A number where one stands; empty where none does or the sheet has no such column. */
  int depth() {
    return column(MappingRole.DEPTH)
        .map(row::text)
        .filter(text -> text.matches("\\d{1,2}"))
        .map(Integer::parseInt)
        .orElse(0);
  }

  boolean saysHowToAnswer() {
    return has(MappingRole.TYPE) || has(MappingRole.OPTIONS) || !dropDown().isEmpty();
  }

  /** The only filled cell of the row, when it has just one. */
  Optional<Cell> onlyCell() {
    return row.cells().size() == 1 ? Optional.of(row.cells().getFirst()) : Optional.empty();
  }

  boolean isBlank() {
    return mapping.columns().entrySet().stream()
        .filter(entry -> entry.getValue() != MappingRole.IGNORE)
        .filter(entry -> entry.getValue() != MappingRole.DEPTH)
        .allMatch(entry -> row.text(entry.getKey()).isEmpty());
  }
}
