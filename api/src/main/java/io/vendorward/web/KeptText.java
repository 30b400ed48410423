package io.vendorward.web;

/**
 * What text can be kept: the database holds no U+0000, and half of a surrogate pair is no character
 * at all.
 */
public final class KeptText {

  private KeptText() {}

  public static boolean canBe(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '\0') {
        return false;
      }
      if (Character.isSurrogate(unit)) {
        i++;
        if (i == text.length() || !Character.isSurrogatePair(unit, text.charAt(i))) {
          return false;
        }
      }
    }
    return true;
  }
}
