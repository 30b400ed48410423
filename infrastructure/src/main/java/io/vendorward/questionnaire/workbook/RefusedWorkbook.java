package io.vendorward.questionnaire.workbook;

import io.vendorward.questionnaire.usecase.WorkbookReading.Reason;

/** Ends the reading of a file that is not to be read; the message is for who sent it. */
final class RefusedWorkbook extends Exception {

  private final transient Reason reason;

  RefusedWorkbook(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
