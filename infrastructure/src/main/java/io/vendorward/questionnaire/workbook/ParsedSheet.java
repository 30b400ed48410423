package io.vendorward.questionnaire.workbook;

import io.vendorward.questionnaire.WorkbookContent.Row;
import java.util.List;

/** A sheet of which the drop-down lists are still formulas. */
record ParsedSheet(String name, boolean hidden, List<Row> rows, List<ListFormula> lists) {

  /**
   * A drop-down.
   *
   * @param area blocks of cells, such as {@code B2:B40 D2}
   * @param formula a quoted list, a reference or a name
   */
  record ListFormula(String area, String formula) {}
}
