package io.vendorward.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.listing.Page;
import io.vendorward.listing.Position;
import io.vendorward.listing.Sort;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** The conventions, on a controller of the test's own. */
@WebFluxTest(
    controllers = ConventionsTest.Probe.class,
    excludeAutoConfiguration = {
      org.springframework.boot.security.autoconfigure.web.reactive
          .ReactiveWebSecurityAutoConfiguration.class,
      org.springframework.boot.security.autoconfigure.ReactiveUserDetailsServiceAutoConfiguration
          .class
    })
@Import({
  ConventionsTest.Probe.class,
  WebArguments.class,
  CollectingJson.class,
  StrictScalars.class,
  CollectingJsonDecoder.Registration.class,
  MergePatches.class,
  Cursors.class,
  InstallationKey.class,
  ProblemWriter.class,
  ApiErrors.class,
  TraceFilter.class
})
@TestPropertySource(
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
class ConventionsTest {

  @Autowired WebTestClient client;

  record Widget(
      @NotBlank @Size(max = 10) String name,
      @NotNull @Max(9) Integer size,
      @Nullable List<@Valid Part> parts) {}

  record Part(@NotBlank String code) {}

  @RestController
  static class Probe {

    private final MergePatches patches;
    private final Cursors cursors;

    Probe(MergePatches patches, Cursors cursors) {
      this.patches = patches;
      this.cursors = cursors;
    }

    @PostMapping("/api/probe")
    Mono<ResponseEntity<Widget>> create(@Valid @RequestBody Widget widget) {
      return Mono.just(ResponseEntity.ok(widget));
    }

    @PatchMapping(path = "/api/probe", consumes = MergePatches.MEDIA_TYPE)
    Mono<ResponseEntity<Widget>> change(IfMatch seen, @RequestBody JsonNode patch) {
      if (seen.version() != 7) {
        return Mono.error(Problems.stale(Map.of("name", "now"), 7));
      }
      var current = new Widget("old", 1, List.of(new Part("a")));
      return Mono.just(ResponseEntity.ok(patches.apply(patch, current, Widget.class)));
    }

    @GetMapping("/api/probe")
    Mono<ResponseEntity<ListResponse<String>>> list(
        ListParameters parameters, ServerWebExchange exchange) {
      var request = parameters.pageRequest(Set.of("name", "size"), Sort.ascending("name"));
      var next = new Position(List.of("k"), new UUID(1, 2));
      var page = new Page<>(List.of(request.toString()), Optional.of(next));
      return Mono.just(ListResponse.of(page, request, cursors, exchange, row -> row));
    }

    @GetMapping("/api/probe/{id}")
    Mono<ResponseEntity<String>> find(@PathVariable UUID id) {
      return Mono.error(new IllegalStateException("secret detail of " + id));
    }
  }

  private WebTestClient.ResponseSpec post(String body) {
    return client
        .post()
        .uri("/api/probe")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  @Test
  void namesEveryFieldThatCannotBeRead() {
    post("{\"name\": {\"a\": 1}, \"size\": \"big\", \"colour\": 1, \"parts\": [{\"code\": []}]}")
        .expectStatus()
        .isBadRequest()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("malformed-body")
        .jsonPath("$.errors[?(@.pointer == '/name')].code")
        .isEqualTo("wrong-type")
        .jsonPath("$.errors[?(@.pointer == '/size')].code")
        .isEqualTo("wrong-type")
        .jsonPath("$.errors[?(@.pointer == '/colour')].code")
        .isEqualTo("unknown-field")
        .jsonPath("$.errors[?(@.pointer == '/parts/0/code')].code")
        .isEqualTo("wrong-type")
        .jsonPath("$.traceId")
        .isNotEmpty();
  }

  @Test
  void namesEveryFieldThatBreaksALimit() {
    post("{\"name\": \" \", \"size\": 10, \"parts\": [{\"code\": \"\"}]}")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("invalid-fields")
        .jsonPath("$.errors[?(@.pointer == '/name')].code")
        .isEqualTo("required")
        .jsonPath("$.errors[?(@.pointer == '/size')].code")
        .isEqualTo("max")
        .jsonPath("$.errors[?(@.pointer == '/parts/0/code')].code")
        .isEqualTo("required");
  }

  @Test
  void saysSoWhenTheBodyIsNoJson() {
    for (String body :
        List.of("{", "", "[1,2", "\u0000", "{\"name\":\"a\",\"name\":\"b\",\"size\":1}")) {
      post(body)
          .expectStatus()
          .isBadRequest()
          .expectBody()
          .jsonPath("$.code")
          .isEqualTo("malformed-body");
    }
  }

  @Test
  void refusesABodyOverTheLimit() {
    post("{\"name\": \"" + "x".repeat(1024 * 1024) + "\"}")
        .expectStatus()
        .isEqualTo(413)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("body-too-large");
  }

  @Test
  void answersWithProblemsForMethodMediaTypeAddressAndParameter() {
    client.delete().uri("/api/probe").exchange().expectStatus().isEqualTo(405);
    client
        .get()
        .uri("/api/nowhere")
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("unknown-resource");
    client
        .post()
        .uri("/api/probe")
        .contentType(MediaType.TEXT_PLAIN)
        .bodyValue("x")
        .exchange()
        .expectStatus()
        .isEqualTo(415);
    client
        .post()
        .uri("/api/probe")
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .bodyValue("name=x")
        .exchange()
        .expectStatus()
        .isEqualTo(415)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("unknown-media-type");
    client
        .get()
        .uri("/api/probe/not-a-uuid")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("id");
  }

  @Test
  void tellsNothingOfASurprise() {
    client
        .get()
        .uri("/api/probe/" + new UUID(0, 1))
        .exchange()
        .expectStatus()
        .isEqualTo(500)
        .expectBody(String.class)
        .value(body -> assertThat(body).contains("unexpected").doesNotContain("secret"));
  }

  @Test
  void wantsToKnowWhichVersionWasSeen() {
    var patch =
        client.patch().uri("/api/probe").contentType(MediaType.valueOf(MergePatches.MEDIA_TYPE));
    patch.bodyValue("{}").exchange().expectStatus().isEqualTo(428);
    patch.header("If-Match", "x").bodyValue("{}").exchange().expectStatus().isBadRequest();
  }

  @Test
  void answersAStaleVersionWithTheCurrentState() {
    client
        .patch()
        .uri("/api/probe")
        .contentType(MediaType.valueOf(MergePatches.MEDIA_TYPE))
        .header("If-Match", "\"6\"")
        .bodyValue("{}")
        .exchange()
        .expectStatus()
        .isEqualTo(412)
        .expectHeader()
        .valueEquals("ETag", "\"7\"")
        .expectBody()
        .jsonPath("$.current.name")
        .isEqualTo("now");
  }

  @Test
  void mergesAPatchAndChecksTheResult() {
    patch("{\"name\": \"new\", \"parts\": null}")
        .expectStatus()
        .isOk()
        .expectBody()
        .json("{\"name\":\"new\",\"size\":1}");
    patch("{\"name\": null}")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/name");
    patch("{\"colour\": 1}")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].code")
        .isEqualTo("unknown-field");
    patch("[]").expectStatus().isBadRequest();
  }

  private WebTestClient.ResponseSpec patch(String body) {
    return client
        .patch()
        .uri("/api/probe")
        .contentType(MediaType.valueOf(MergePatches.MEDIA_TYPE))
        .header("If-Match", "\"7-abc\"")
        .bodyValue(body)
        .exchange();
  }

  @Test
  void takesItsOwnCursorForItsOwnOrderOnly() {
    var body =
        client
            .get()
            .uri("/api/probe?sort=-size,name&limit=2")
            .exchange()
            .expectStatus()
            .isOk()
            .expectHeader()
            .exists("Link")
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    var cursor = String.valueOf(body).replaceAll(".*\"nextCursor\":\"([^\"]+)\".*", "$1");
    client
        .get()
        .uri("/api/probe?sort=-size,name&cursor=" + cursor)
        .exchange()
        .expectStatus()
        .isOk();
    client
        .get()
        .uri("/api/probe?sort=name&cursor=" + cursor)
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("bad-cursor");
    client
        .get()
        .uri("/api/probe?cursor=" + cursor.substring(1))
        .exchange()
        .expectStatus()
        .isBadRequest();
    client.get().uri("/api/probe?cursor=%20").exchange().expectStatus().isBadRequest();
  }

  @Test
  void refusesLimitsAndOrdersItDoesNotHave() {
    for (String query :
        List.of("limit=0", "limit=201", "limit=x", "sort=colour", "sort=name,name", "sort=")) {
      client
          .get()
          .uri("/api/probe?" + query)
          .exchange()
          .expectStatus()
          .isBadRequest()
          .expectBody()
          .jsonPath("$.code")
          .isEqualTo("invalid-parameter");
    }
  }

  @Test
  void carriesTheTraceOn() {
    client
        .get()
        .uri("/api/probe")
        .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
        .exchange()
        .expectHeader()
        .valueEquals("X-Request-Id", "4bf92f3577b34da6a3ce929d0e0e4736");
  }
}
