package io.vendorward.questionnaire.workbook;

import io.vendorward.questionnaire.usecase.WorkbookReading.Reason;

/** Leaves a SAX parser when a sheet holds too much. */
final class SheetLimit extends RuntimeException {

  private final transient Reason reason;

  SheetLimit(Reason reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
