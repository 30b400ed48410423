package io.vendorward.questionnaire;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Makes question keys of the keys of a workbook. A character that a key may not hold becomes {@code
 * _xHEX_}, so that the original can be told from the key as long as it fits.
 */
final class QuestionKeys {

  private static final int LONGEST = 64;
  private static final int ROOM_FOR_NUMBER = 6;
  private static final String ALLOWED = " ._:&()+-";

  private final Set<String> taken = new HashSet<>();

  /**
   * A key for a workbook's key.
   *
   * @param changed whether it differs from the original
   * @param duplicate whether the original had been used before
   */
  record Made(QuestionKey key, boolean changed, boolean duplicate) {}

  Made make(String original) {
    var wanted = fitting(original.strip());
    var distinct = wanted;
    for (int n = 2; !taken.add(distinct); n++) {
      distinct = shortened(wanted, LONGEST - ROOM_FOR_NUMBER) + "-" + n;
    }
    return new Made(
        new QuestionKey(distinct), !distinct.equals(original), !distinct.equals(wanted));
  }

  static String fitting(String original) {
    if (QuestionKey.isValid(original)) {
      return original;
    }
    var fitted = new StringBuilder();
    for (int i = 0; i < original.length(); i++) {
      var character = original.charAt(i);
      var secondDot = character == '.' && i > 0 && original.charAt(i - 1) == '.';
      var edge = i == 0 || i == original.length() - 1;
      if (isAllowed(character, edge) && !secondDot) {
        fitted.append(character);
      } else {
        fitted
            .append("_x")
            .append(Integer.toHexString(character).toUpperCase(Locale.ROOT))
            .append('_');
      }
    }
    return bounded(fitted.toString());
  }

  private static boolean isAllowed(char character, boolean edge) {
    return isLetterOrDigit(character)
        || character == ')'
        || (!edge && ALLOWED.indexOf(character) >= 0);
  }

  private static boolean isLetterOrDigit(char character) {
    return character < 128 && Character.isLetterOrDigit(character);
  }

  /** Begins and ends as a key must, and is no longer than a key may be. */
  private static String bounded(String fitted) {
    var begun = fitted.startsWith("_") ? "Q" + fitted : fitted;
    var ended = begun.endsWith("_") ? begun + "Q" : begun;
    return ended.isEmpty() ? "Q" : shortened(ended, LONGEST);
  }

  private static String shortened(String key, int length) {
    if (key.length() <= length) {
      return key;
    }
    int end = length;
    while (end > 1 && !isLetterOrDigit(key.charAt(end - 1))) {
      end--;
    }
    return key.substring(0, end);
  }
}
