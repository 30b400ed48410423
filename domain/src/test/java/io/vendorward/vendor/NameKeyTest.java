package io.vendorward.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "United Seating and Mobility, LLC dba Numotion | united seating and mobility llc dba numotion",
        "UNITED SEATING & MOBILITY LLC d/b/a NuMotion | united seating and mobility llc dba numotion",
        "'  United Seating and Mobility, L.L.C., doing business as: Numotion ' | united seating and mobility llc dba numotion",
        "St. Mary's | st marys",
        "St Mary\u2019s | st marys",
        "Hôpital Général | hopital general",
        "3M Company | 3m company",
        "株式会社 日立 | 株式会社 日立",
        "... | ''",
        "'' | ''",
      })
  void bringsSpellingsTogether(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
  }

  @Test
  void findsByEveryWordOfEveryNameOnce() {
    assertThat(NameKey.words(List.of("United Mobility dba Numotion", "NuMotion", "ATG")))
        .containsExactly("atg", "mobility", "numotion", "united");
  }

  @RepeatedTest(50)
  void changesNothingMoreTheSecondTime() {
    long seed = System.nanoTime();
    String name = anyName(new Random(seed));
    String key = NameKey.of(name);
    assertThat(NameKey.of(key)).as("seed %d, name '%s'", seed, name).isEqualTo(key);
  }

  private static String anyName(Random random) {
    int[] characters = "aZ9 .,&/'-éßd.b.a ".codePoints().toArray();
    var name = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      name.appendCodePoint(characters[random.nextInt(characters.length)]);
    }
    return name.toString();
  }
}
