package io.vendorward.tenancy.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerVersionsTest {

  @ParameterizedTest
  @CsvSource({
    "16.13, false",
    "17.5, false",
    "17.5 (Debian 17.5-1.pgdg120+1), false",
    "17.6, true",
    "17.10, true",
    "18.0, true",
    "18.6, true",
    "19.1 (Ubuntu 19.1-1), true",
    "19beta1, false",
    "'', false"
  })
  void takesServersThatKeepHiddenRowsHidden(String version, boolean safe) {
    assertThat(ServerVersions.isSafe(version)).isEqualTo(safe);
  }
}
