package io.vendorward.questionnaire.usecase;

import io.vendorward.questionnaire.WorkbookContent;

/** What became of an attempt to read a file as a workbook. */
public sealed interface WorkbookReading {

  record Read(WorkbookContent content) implements WorkbookReading {}

  /**
   * The file was not read.
   *
   * @param detail one sentence for the person who sent it
   */
  record Refused(Reason reason, String detail) implements WorkbookReading {}

  /** Why a file was refused. */
  enum Reason {
    NOT_A_WORKBOOK,
    TOO_LARGE,
    TOO_MANY_ENTRIES,
    TOO_MANY_CELLS,
    UNSAFE_PATH,
    DOCTYPE,
    MACROS,
    EMBEDDED_OBJECTS,
    EXTERNAL_LINKS,
    ENCRYPTED,
    DAMAGED,
    TIME_OUT
  }
}
