package io.vendorward.questionnaire;

import java.util.Comparator;

/** Letters of workbook columns: A to Z, then AA and on. */
final class ColumnLetters {

  /** As the sheet shows them, from left to right. */
  static final Comparator<String> ORDER =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private ColumnLetters() {}
}
