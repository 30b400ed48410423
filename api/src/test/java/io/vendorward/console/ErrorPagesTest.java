package io.vendorward.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.identity.Permission;
import io.vendorward.identity.Role;
import io.vendorward.identity.web.Requires;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** An error is no dead end for somebody who is signed in. */
@WebFluxTest(
    controllers = ErrorPagesTest.Probe.class,
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({ConsoleSlice.class, ErrorPagesTest.Probe.class})
@ImportAutoConfiguration(ErrorWebFluxAutoConfiguration.class)
class ErrorPagesTest {

  private static final String NAVIGATION = "aria-label=\"Parts of the console\"";

  /** Pages that fail. */
  @Controller
  static class Probe {

    @GetMapping("/console/probe")
    @Requires(Permission.SETTINGS_READ)
    Mono<Rendering> fail(@RequestParam int status) {
      return switch (status) {
        case 500 -> Mono.error(new IllegalStateException("a secret of ours"));
        case 400 -> Mono.error(new DecodingException("no boundary"));
        case 413 -> Mono.error(new DataBufferLimitException("too long"));
        default -> Mono.error(new ResponseStatusException(HttpStatus.valueOf(status)));
      };
    }
  }

  @Autowired WebTestClient client;

  @ParameterizedTest
  @CsvSource({
    "400, This request cannot be understood",
    "404, There is nothing here",
    "412, This request cannot be understood",
    "413, This is too large",
    "500, Something went wrong on our side",
    "503, We cannot reach our database at the moment",
  })
  void keepsTheNavigation(int status, String title) {
    String page =
        Staff.as(client, Role.AUDITOR)
            .page("/console/probe?status=" + status, HttpStatus.valueOf(status));
    assertThat(page)
        .contains(title, NAVIGATION, "St. Mary&#39;s Hospital", "href=\"/console/settings\"")
        .doesNotContain("a secret of ours");
  }

  @Test
  void keepsItWhereNothingAnswersAndWhereARoleIsMissing() {
    var ana = Staff.as(client, Role.ANALYST);
    assertThat(ana.page("/console/nowhere", HttpStatus.NOT_FOUND)).contains(NAVIGATION);
    assertThat(ana.page("/console/probe?status=500", HttpStatus.FORBIDDEN))
        .contains("Your role does not include this", NAVIGATION)
        .doesNotContain("href=\"/console/settings\"");
  }

  @Test
  void saysItPlainlyToStrangers() {
    String page =
        client
            .get()
            .uri("/nowhere")
            .header("Accept", "text/html")
            .exchange()
            .expectStatus()
            .isNotFound()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    assertThat(page).contains("There is nothing here").doesNotContain(NAVIGATION, "??");
  }
}
