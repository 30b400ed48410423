package io.vendorward.questionnaire;

import java.util.ArrayList;
import java.util.List;

/** Collects what was not understood of one sheet. */
final class ImportProblems {

  private static final int LONGEST_TEXT = 4_000;

  private final String sheet;
  private final List<NotUnderstood> found = new ArrayList<>();

  ImportProblems(String sheet) {
    this.sheet = sheet;
  }

  void add(int row, String column, NotUnderstood.Code code, String detail) {
    found.add(new NotUnderstood(sheet, row, column, code, detail));
  }

  void add(MappedRow row, MappingRole role, NotUnderstood.Code code, String detail) {
    add(row.row().number(), row.column(role).orElse(""), code, detail);
  }

  List<NotUnderstood> found() {
    return found;
  }

  /** As much of a text as is kept; that the rest is cut is noted. */
  String fitting(MappedRow row, MappingRole role, String text) {
    if (text.length() <= LONGEST_TEXT) {
      return text;
    }
    add(row, role, NotUnderstood.Code.TEXT_TOO_LONG, "Cut after " + LONGEST_TEXT + " signs.");
    return text.substring(0, LONGEST_TEXT);
  }
}
