package io.vendorward.questionnaire.workbook;

import io.vendorward.questionnaire.usecase.WorkbookReading.Reason;

/** Counts cells and text over all sheets; one short text may stand in a million cells. */
final class CellBudget {

  private int cells;
  private long text;

  String spend(String value) {
    var kept =
        value.length() > Limits.TEXT_OF_A_CELL ? value.substring(0, Limits.TEXT_OF_A_CELL) : value;
    cells++;
    text += kept.length();
    if (cells > Limits.CELLS) {
      throw new SheetLimit(
          Reason.TOO_MANY_CELLS, "The workbook has more than " + Limits.CELLS + " filled cells.");
    }
    if (text > Limits.TEXT_OF_ALL_CELLS) {
      throw new SheetLimit(Reason.TOO_LARGE, "The workbook holds more text than 6 million signs.");
    }
    return kept;
  }
}
