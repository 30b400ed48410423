package io.vendorward.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;

class RequestFirewallTest {

  private static final long SEED = 20261125;

  private static Stream<String> values() {
    var random = new Random(SEED);
    return Stream.concat(
        Stream.of(
            "", "text/html", "a\tb", "a\u0000b", "a\u007fb", "a\u0085b", "\u0378", "Zoë", "\n"),
        Stream.generate(() -> "x" + Character.toString(random.nextInt(0xD7FF))).limit(2_000));
  }

  @Test
  void judgesHeadersAsTheStrictOne() {
    assertThat(values())
        .allSatisfy(value ->
            assertThat(lets(new RequestFirewall(), value))
                .isEqualTo(lets(new StrictServerWebExchangeFirewall(), value)));
  }

  @Test
  void refusesPathsThatMeanTwoThings() {
    var request = MockServerHttpRequest.get("/api/v1/vendors;x=1");
    var exchange = MockServerWebExchange.from(request);
    assertThat(
            new RequestFirewall()
                .getFirewalledExchange(exchange)
                .onErrorComplete(ServerExchangeRejectedException.class)
                .blockOptional())
        .isEmpty();
  }

  private static boolean lets(ServerWebExchangeFirewall firewall, String value) {
    var request = MockServerHttpRequest.get("/api/v1/vendors").header("X-Told", value);
    try {
      var passed = firewall.getFirewalledExchange(MockServerWebExchange.from(request)).block();
      return passed != null && passed.getRequest().getHeaders().getFirst("X-Told") != null;
    } catch (ServerExchangeRejectedException refused) {
      return false;
    }
  }
}
