package io.vendorward.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.web.server.ServerWebExchange;

class BearerTokensTest {

  @ParameterizedTest
  @ValueSource(strings = {"Bearer abc.def", "bearer abc.def", "BEARER  abc.def "})
  void areReadInAnySpelling(String header) {
    assertThat(BearerTokens.of(with(header)).block()).isEqualTo("abc.def");
  }

  @Test
  void areNotThereWithoutHeader() {
    var plain = MockServerWebExchange.from(MockServerHttpRequest.get("/api/v1/vendors"));
    assertThat(BearerTokens.of(plain).blockOptional()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic abc", "Bearer", "Bearer  ", "abc.def", ""})
  void areNothingElse(String header) {
    assertThatThrownBy(() -> BearerTokens.of(with(header)).block())
        .isInstanceOf(InvalidBearerTokenException.class);
  }

  private static ServerWebExchange with(String header) {
    return MockServerWebExchange.from(
        MockServerHttpRequest.get("/api/v1/vendors").header("Authorization", header));
  }
}
