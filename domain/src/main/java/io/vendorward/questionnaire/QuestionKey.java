package io.vendorward.questionnaire;

import java.util.regex.Pattern;

/**
 * Stable name of a question within its template, such as {@code A&A-01.1} or {@code 164.308(a)(1)}:
 * 1 to 64 letters, digits, spaces and {@code . _ : & ( ) + -}, beginning and ending with a letter,
 * digit or closing parenthesis, without two dots in a row (such keys pass through URL paths).
 */
public record QuestionKey(String value) implements Comparable<QuestionKey> {

  private static final Pattern GRAMMAR =
      Pattern.compile("[A-Za-z0-9)](?:[A-Za-z0-9 ._:&()+-]{0,62}[A-Za-z0-9)])?");

  public QuestionKey {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a question key: " + value);
    }
  }

  public static boolean isValid(String value) {
    return GRAMMAR.matcher(value).matches() && !value.contains("..");
  }

  @Override
  public int compareTo(QuestionKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
