package io.vendorward.vendor;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** What identifiers look like, and the one spelling in which they are kept. */
public final class IdentifierRules {

  private static final Pattern NINE_DIGITS = Pattern.compile("\\d{9}");
  private static final Pattern TWELVE = Pattern.compile("[A-HJ-NP-Z1-9][A-HJ-NP-Z0-9]{11}");
  private static final Pattern TWENTY = Pattern.compile("[A-Z0-9]{18}\\d{2}");
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  private IdentifierRules() {}

  /** Without the spaces and hyphens that people type, in upper case; OTHER is only stripped. */
  public static Identifier tidy(Identifier typed) {
    return switch (typed.kind()) {
      case EIN, DUNS, LEI, UEI ->
          new Identifier(
              typed.kind(), typed.value().replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
      case OTHER -> new Identifier(typed.kind(), typed.value().strip());
    };
  }

  /** Whether a tidied identifier can be one of its kind. */
  public static boolean wellFormed(Identifier tidied) {
    String value = tidied.value();
    return switch (tidied.kind()) {
      case EIN, DUNS -> NINE_DIGITS.matcher(value).matches();
      case UEI -> TWELVE.matcher(value).matches();
      case LEI -> TWENTY.matcher(value).matches() && checkDigitsHold(value);
      case OTHER -> !value.isEmpty();
    };
  }

  /** ISO 7064 MOD 97-10: letters read as 10 to 35, the whole leaves remainder 1. */
  private static boolean checkDigitsHold(String lei) {
    var digits = new StringBuilder();
    lei.chars().forEach(c -> digits.append(Character.digit(c, 36)));
    return new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
  }
}
