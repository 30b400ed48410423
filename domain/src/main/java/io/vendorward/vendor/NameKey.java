package io.vendorward.vendor;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form of a vendor's name by which lists sort and searches find: the three spellings of "United
 * Seating and Mobility, LLC dba Numotion" in public breach data come out as one.
 */
public final class NameKey {

  private static final String TRADING_AS = "dba";
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019`]");
  private static final Pattern DOING_BUSINESS_AS =
      Pattern.compile("\\bd\\s*[./]\\s*b\\s*[./]\\s*a\\b|\\bdoing business as\\b");
  private static final Pattern DOTTED_INITIALS = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NameKey() {}

  /** Lower case, without accents and punctuation, one space between words; may come out empty. */
  public static String of(String name) {
    String key = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    key = ACCENTS.matcher(key).replaceAll("");
    key = APOSTROPHES.matcher(key).replaceAll("");
    key = DOING_BUSINESS_AS.matcher(key).replaceAll(" " + TRADING_AS + " ");
    key = DOTTED_INITIALS.matcher(key).replaceAll("");
    return NO_WORD.matcher(key.replace("&", " and ")).replaceAll(" ").strip();
  }

  /** The words by which any of the names can be found, each once. */
  public static List<String> words(Collection<String> names) {
    return names.stream()
        .flatMap(name -> Arrays.stream(of(name).split(" ", -1)))
        .filter(word -> !word.isEmpty() && !word.equals(TRADING_AS))
        .distinct()
        .sorted()
        .toList();
  }
}
