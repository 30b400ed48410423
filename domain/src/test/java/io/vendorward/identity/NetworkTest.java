package io.vendorward.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.77, 192.0.2.0/24",
    "::ffff:192.0.2.77, 192.0.2.0/24",
    "2001:db8:1:2:3:4:5:6, 2001:db8:1:0:0:0:0:0/48",
    "fe80::1%eth0, fe80:0:0:0:0:0:0:0/48"
  })
  void limitsCountByWhatOneProviderGivesToOneCustomer(String address, String network) {
    assertThat(Network.around(address)).map(Network::toString).contains(network);
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "", "unknown", "host.example", "1.2.3.4.5", "_hidden"})
  void whatIsNoAddressIsInNoNetwork(String text) {
    assertThat(Network.around(text)).isEmpty();
    assertThat(Network.parse("0.0.0.0/0").contains(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.1.2, true",
    "10.0.0.0/8, 11.0.0.1, false",
    "10.1.0.0/12, 10.15.255.255, true",
    "10.1.0.0/12, 10.16.0.0, false",
    "127.0.0.1, 127.0.0.1, true",
    "127.0.0.1, 127.0.0.2, false",
    "::1, ::1, true",
    "fd00::/8, fdab::1, true",
    "fd00::/8, 10.0.0.1, false",
    "0.0.0.0/0, 8.8.8.8, true"
  })
  void knowsWhatIsInIt(String network, String address, boolean inside) {
    assertThat(Network.parse(network).contains(address)).isEqualTo(inside);
  }

  @Test
  void refusesWhatIsNone() {
    for (var text : new String[] {"10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "proxy.example"}) {
      assertThatThrownBy(() -> Network.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
