package io.vendorward.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.identity.Role;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/** Somebody of the staff, who opens pages and sends forms; no page lacks a text. */
public final class Staff {

  private final WebTestClient client;

  private Staff(WebTestClient client) {
    this.client = client;
  }

  public static Staff as(WebTestClient client, Role... roles) {
    return new Staff(client.mutateWith(ConsoleSlice.as(roles)));
  }

  /** A page that is there. */
  public String page(String path) {
    return body(get(path), HttpStatus.OK);
  }

  /** What comes instead of a page. */
  public String page(String path, HttpStatus status) {
    return body(get(path), status);
  }

  /** What htmx gets, which wants a part only. */
  public String part(String path) {
    return body(
        client.get().uri(URI.create(path)).header("HX-Request", "true").exchange(), HttpStatus.OK);
  }

  /** The form again, with what was wrong in it. */
  public String refused(String path, Map<String, String> form) {
    return body(send(path, form), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** Where a form that was taken leads to, without the notice. */
  public String done(String path, Map<String, String> form) {
    var location =
        Objects.requireNonNull(
            send(path, form)
                .expectStatus()
                .is3xxRedirection()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getFirst("Location"));
    return location.replaceAll("[?&]notice=[^&#]*", "");
  }

  public ResponseSpec send(String path, Map<String, String> form) {
    var fields = new LinkedMultiValueMap<String, String>();
    form.forEach(fields::add);
    return client
        .post()
        .uri(URI.create(path))
        .header("Accept", "text/html")
        .body(BodyInserters.fromFormData(fields))
        .exchange();
  }

  private ResponseSpec get(String path) {
    return client.get().uri(URI.create(path)).header("Accept", "text/html").exchange();
  }

  private static String body(ResponseSpec answer, HttpStatus status) {
    answer.expectStatus().isEqualTo(status);
    var body =
        Objects.requireNonNull(answer.expectBody(String.class).returnResult().getResponseBody());
    assertThat(body).doesNotContain("??");
    return body;
  }
}
