package io.vendorward.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionKeysTest {

  @ParameterizedTest
  @CsvSource({
    "A&A-01.1, A&A-01.1",
    "164.308(a)(1), 164.308(a)(1)",
    "A/1, A_x2F_1",
    "a..b, a._x2E_b",
    "(a), Q_x28_a)",
    "1., 1_x2E_Q",
    "Ä1, Q_xC4_1",
    "50%, 50_x25_Q"
  })
  void changesOnlyWhatAKeyMayNotHold(String original, String key) {
    assertThat(QuestionKeys.fitting(original)).isEqualTo(key);
  }

  @Test
  void makesValidAndDistinctKeysOfAnything() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var keys = new QuestionKeys();
    var made = new HashSet<QuestionKey>();
    for (int i = 0; i < 3_000; i++) {
      var original = text(random);
      assertThat(made.add(keys.make(original).key()))
          .as("seed %d, key %s", seed, original)
          .isTrue();
    }
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    int length = random.nextInt(90);
    for (int i = 0; i < length; i++) {
      text.append(
          (char) (random.nextInt(4) == 0 ? random.nextInt(0x3000) : 32 + random.nextInt(95)));
    }
    return text.toString();
  }
}
