package io.vendorward.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkRulesTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.7",
    "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
    "2001:db8::1, 2001:db8:0:0::/64",
    "2001:db8:1:2::1, 2001:db8:1:2::/64",
    "::1, 0:0:0:0::/64",
    "fe80::1%eth0, fe80:0:0:0::/64",
    "unknown, unknown"
  })
  void countsAWholeHouseholdAsOne(String address, String network) {
    assertThat(NetworkRules.networkOf(address)).isEqualTo(network);
  }
}
