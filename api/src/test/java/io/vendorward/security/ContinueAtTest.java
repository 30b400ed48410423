package io.vendorward.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContinueAtTest {

  @ParameterizedTest
  @ValueSource(strings = {"/console", "/console/vendors?q=a%20b", "/console?sort=-name"})
  void goesOnInTheConsole(String path) {
    assertThat(ContinueAt.safe(path)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/portal",
        "/consoles",
        "//elsewhere.example/console",
        "https://elsewhere.example/console",
        "/console\\..\\elsewhere",
        "/console/a b",
        "/console\r\nX: 1",
        "/console?q={",
        "/console?q=\"",
        "/console?q=a|b",
        "/console?q=%zz"
      })
  void beginsAtTheStartInsteadOfWhatIsNoAddressOfTheConsole(String path) {
    assertThat(ContinueAt.safe(path)).isEqualTo("/console");
  }

  @Test
  void beginsAtTheStartWithoutAWish() {
    assertThat(ContinueAt.safe(null)).isEqualTo("/console");
  }
}
