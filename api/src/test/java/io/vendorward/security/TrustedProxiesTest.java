package io.vendorward.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class TrustedProxiesTest {

  private static final String PROXY = "10.1.2.3";
  private static final String CLIENT = "192.0.2.7";

  private final TrustedProxies trusted = new TrustedProxies(List.of("10.0.0.0/8", "fd00::/8"));

  @Test
  void theClientIsWhoSpokeToTheOutermostProxyOfOurs() {
    assertThat(address(trusted, PROXY, "X-Forwarded-For", CLIENT)).isEqualTo(CLIENT);
    assertThat(address(trusted, PROXY, "X-Forwarded-For", "203.0.113.9, " + CLIENT + ", 10.9.9.9"))
        .isEqualTo(CLIENT);
    assertThat(address(trusted, "fd00::2", "X-Forwarded-For", "2001:db8::5"))
        .isEqualTo("2001:db8::5");
  }

  @Test
  void whatAClientSaysOfItselfIsNotBelieved() {
    assertThat(address(trusted, CLIENT, "X-Forwarded-For", "203.0.113.9")).isEqualTo(CLIENT);
    assertThat(address(trusted, PROXY, "Forwarded", "for=203.0.113.9")).isEqualTo(PROXY);
    var nobody = new TrustedProxies(List.of());
    assertThat(address(nobody, PROXY, "X-Forwarded-For", CLIENT)).isEqualTo(PROXY);
  }

  @Test
  void callsWithinOurNetworksComeFromTheirBeginning() {
    assertThat(address(trusted, PROXY, "X-Forwarded-For", "10.5.5.5, 10.9.9.9"))
        .isEqualTo("10.5.5.5");
  }

  @Test
  void takesTheSchemeFromAProxyAndTheHeadersFromEverybody() {
    var told = request(PROXY, "X-Forwarded-Proto", "https");
    assertThat(trusted.apply(told).getURI()).hasScheme("https");
    var forged = trusted.apply(request(CLIENT, "X-Forwarded-Proto", "https"));
    assertThat(forged.getURI()).hasScheme("http");
    assertThat(forged.getHeaders().headerNames()).doesNotContain("X-Forwarded-Proto");
  }

  private static String address(
      TrustedProxies trusted, String remote, String header, String value) {
    var address = trusted.apply(request(remote, header, value)).getRemoteAddress();
    return Objects.requireNonNull(address).getHostString();
  }

  private static ServerHttpRequest request(String remote, String header, String value) {
    return MockServerHttpRequest.get("http://vendorward.example/portal")
        .remoteAddress(InetSocketAddress.createUnresolved(remote, 40_000))
        .header(header, value)
        .build();
  }
}
