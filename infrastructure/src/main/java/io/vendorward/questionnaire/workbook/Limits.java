package io.vendorward.questionnaire.workbook;

import java.time.Duration;

/** How much of anything a workbook may hold. */
final class Limits {

  static final int FILE_BYTES = 10 * 1024 * 1024;
  static final long UNPACKED_BYTES = 100L * 1024 * 1024;
  static final int ENTRIES = 1_000;
  static final int CELLS = 200_000;
  static final int TEXT_OF_A_CELL = 32_767;
  static final int TEXT_OF_ALL_CELLS = 6 * 1024 * 1024;
  static final int OPTIONS_OF_A_LIST = 200;
  static final int DROP_DOWNS_OF_A_SHEET = 5_000;
  static final int ANSWER_BYTES = 64 * 1024 * 1024;
  static final int HEAP_MEGABYTES = 512;
  static final Duration TIME = Duration.ofSeconds(10);

  private Limits() {}
}
