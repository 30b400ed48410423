package io.vendorward.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormCheckTest {

  private static final String HALF = "\uD83D";
  private static final String OTHER_HALF = "\uDE00";

  @ParameterizedTest
  @ValueSource(strings = {"a: b\0", HALF + ": x", OTHER_HALF + HALF + ": x", "a: x" + HALF})
  void refusesWhatNoTextCanBe(String typed) {
    assertRefused((check, field) -> check.text(field, typed, 100));
    assertRefused((check, field) -> check.required(field, typed, 100));
    assertRefused((check, field) -> check.lines(field, typed, 100, 10));
    assertRefused((check, field) -> check.pairs(field, typed, FormCheck.EXTERNAL_IDS));
  }

  private static void assertRefused(BiConsumer<FormCheck, String> reading) {
    var check = new FormCheck();
    reading.accept(check, "field");
    assertThat(check.errors().code("field")).isEqualTo("not-text");
  }

  @Test
  void takesWholePairsOfSurrogates() {
    var check = new FormCheck();
    assertThat(check.text("field", " fine " + HALF + OTHER_HALF, 100))
        .isEqualTo("fine " + HALF + OTHER_HALF);
    assertThat(check.errors().any()).isFalse();
  }

  @Test
  void keepsPairsWithinTheirLimits() {
    var check = new FormCheck();
    check.pairs("field", "erp: " + "4".repeat(201), FormCheck.EXTERNAL_IDS);
    assertThat(check.errors().code("field")).isEqualTo("too-long");
  }
}
