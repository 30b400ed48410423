package io.vendorward.questionnaire;

/**
 * Something in a workbook that did not become part of the questionnaire, or not as it stands.
 *
 * @param row as the sheet shows it, 0 for the whole sheet
 * @param column its letters, empty for the whole row
 */
public record NotUnderstood(String sheet, int row, String column, Code code, String detail) {

  /** Why. */
  public enum Code {
    /** A row with text that is neither section, question nor known note. */
    ROW_WITHOUT_QUESTION,
    /** A note between questions; it became guidance of the next one. */
    NOTE_MOVED,
    /** A key that occurs twice; the later question got a key of its own. */
    DUPLICATE_KEY,
    /** A key that had to be changed to fit into addresses; the original is kept. */
    KEY_CHANGED,
    /** A question without key; it got one from its section and place. */
    KEY_MISSING,
    UNKNOWN_TYPE,
    UNKNOWN_OPTION,
    NOT_A_NUMBER,
    UNKNOWN_SEVERITY,
    /** Several questions in one cell, taken apart. */
    SEVERAL_IN_A_CELL,
    TEXT_TOO_LONG,
    /** A sheet that a mapping names and the workbook lacks. */
    SHEET_MISSING,
    /** A sheet in use of which no column holds questions. */
    NO_QUESTION_COLUMN
  }
}
