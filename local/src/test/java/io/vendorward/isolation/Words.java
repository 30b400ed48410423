package io.vendorward.isolation;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that stand in texts of the walk and nowhere else, each with the circles that may read it.
 * Found before anybody else's eyes, one tells what leaked.
 */
final class Words {

  static final Pattern FORM = Pattern.compile("canary[0-9a-f]{12}");

  private final Map<String, Set<String>> readers = new HashMap<>();

  String fresh(Set<String> circles) {
    String word = "canary" + random().substring(4);
    readers.put(word, new TreeSet<>(circles));
    return word;
  }

  /** The words in this text may be read in these circles too. */
  void shareWith(String text, Set<String> circles) {
    in(text).forEach(word -> readersOf(word).addAll(circles));
  }

  /** Words in the text that none of these circles may read. */
  Set<String> misread(String text, Set<String> circles) {
    return in(text)
        .filter(word -> readersOf(word).stream().noneMatch(circles::contains))
        .map(word -> word + " (for " + String.join(", ", readersOf(word)) + ")")
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> readersOf(String word) {
    return Objects.requireNonNull(readers.get(word));
  }

  /** Of this walk; those of earlier ones on the same stack are nobody's concern. */
  Stream<String> in(String text) {
    return FORM.matcher(text).results().map(MatchResult::group).filter(readers::containsKey);
  }

  /** What a stranger sends who has not these words: another as long, which is nobody's. */
  static String without(String text) {
    return FORM.matcher(text).replaceAll("st" + random());
  }

  private static String random() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }
}
