package io.vendorward.questionnaire;

import io.vendorward.questionnaire.WorkbookContent.Cell;
import io.vendorward.questionnaire.WorkbookContent.DropDown;
import io.vendorward.questionnaire.WorkbookContent.Row;
import io.vendorward.questionnaire.WorkbookContent.Sheet;
import io.vendorward.questionnaire.WorkbookContent.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Workbooks written as text: a line a row, a bar between cells, a double slash for a line break.
 */
final class WorkbookFixtures {

  private WorkbookFixtures() {}

  static WorkbookContent workbook(Sheet... sheets) {
    return new WorkbookContent(List.of(sheets));
  }

  /** A cell that begins with a star is bold. */
  static Sheet sheet(String name, String text) {
    return sheet(name, text, List.of());
  }

  static Sheet sheet(String name, String text, List<DropDown> dropDowns) {
    var lines = text.lines().toList();
    var rows = new ArrayList<Row>();
    for (int i = 0; i < lines.size(); i++) {
      var cells = cells(lines.get(i));
      if (!cells.isEmpty()) {
        rows.add(new Row(i + 1, cells));
      }
    }
    return new Sheet(name, false, rows, dropDowns);
  }

  static DropDown dropDown(String column, int firstRow, int lastRow, String... options) {
    return new DropDown(column, column, firstRow, lastRow, Arrays.asList(options));
  }

  private static List<Cell> cells(String line) {
    var texts = line.split("\\|", -1);
    var cells = new ArrayList<Cell>();
    for (int i = 0; i < texts.length; i++) {
      var text = texts[i].strip().replace("//", "\n");
      var bold = text.startsWith("*");
      if (!text.isEmpty()) {
        cells.add(
            new Cell(
                String.valueOf((char) ('A' + i)),
                new Value.Text(bold ? text.substring(1) : text),
                bold,
                0));
      }
    }
    return cells;
  }
}
