package io.vendorward.questionnaire;

import java.util.ArrayList;
import java.util.List;

/** Collects what was not understood of one sheet. */
final class ImportProblems {

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
}
