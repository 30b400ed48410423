package io.vendorward.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.MethodNotAllowedException;

class PrefixedHandlerMappingTest {

  private final PrefixedHandlerMapping mapping = new PrefixedHandlerMapping();

  @BeforeEach
  void findsTheHandlers() {
    var context = new StaticApplicationContext();
    context.registerSingleton("vendors", Vendors.class);
    context.refresh();
    mapping.setApplicationContext(context);
    mapping.afterPropertiesSet();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /vendors, list",
    "GET, /vendors/7, find",
    "PUT, /vendors/7/names/short, rename",
    "GET, /%76endors/7, find",
    "GET, /companies/7, find",
    "GET, /files/a/b/c, files",
    "GET, /7/letters, letters",
  })
  void findsWhatSpringWouldFind(String method, String path, String handler) {
    assertThat(found(HttpMethod.valueOf(method), path))
        .isInstanceOfSatisfying(
            HandlerMethod.class,
            found -> assertThat(found.getMethod().getName()).isEqualTo(handler));
  }

  @Test
  void findsNothingElse() {
    assertThat(found(HttpMethod.GET, "/vendor")).isNull();
    assertThat(found(HttpMethod.GET, "/vendors/7/names")).isNull();
  }

  @Test
  void stillSaysThatOnlyTheMethodIsWrong() {
    assertThatThrownBy(() -> found(HttpMethod.DELETE, "/vendors/7"))
        .isInstanceOf(MethodNotAllowedException.class);
  }

  private @Nullable Object found(HttpMethod method, String path) {
    var request = MockServerHttpRequest.method(method, URI.create(path)).build();
    return mapping.getHandler(MockServerWebExchange.from(request)).block();
  }

  @Controller
  @RequestMapping
  static class Vendors {

    @GetMapping("/vendors")
    void list() {}

    @GetMapping({"/vendors/{id}", "/companies/{id}"})
    void find() {}

    @PutMapping("/vendors/{id}/names/{kind}")
    void rename() {}

    @GetMapping("/files/**")
    void files() {}

    @GetMapping("/{id}/letters")
    void letters() {}
  }
}
