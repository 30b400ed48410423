package io.vendorward.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.portal.usecase.TheDoor;
import io.vendorward.security.PortalSlice;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** Links, cookies and tokens: what opens which door. */
@WebFluxTest(
    controllers = PortalSlice.Doors.class,
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({PortalSlice.class, PortalSlice.Doors.class})
class PortalDoorsTest {

  private static final String BO = "bo@medhost.example";

  @Autowired WebTestClient client;
  @Autowired TheDoor door;

  private String landing = "";

  @BeforeEach
  void aHospitalAsksBo() {
    door.tables.clear();
    door.invite(door.hospital(), door.ids.next(), BO);
    door.work();
    landing = "/portal/link/" + door.lastLink(BO).value();
  }

  @Test
  void whateverLooksAtALinkDoesNotSpendIt() {
    for (var method : List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS)) {
      client
          .method(method)
          .uri(landing)
          .exchange()
          .expectStatus()
          .is2xxSuccessful()
          .expectHeader()
          .valueEquals("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
    }
    assertThat(enter().location()).isEqualTo("/portal");
  }

  @Test
  void aButtonThatNobodyPressedOpensNothing() {
    client.post().uri(landing).exchange().expectStatus().isForbidden();
    assertThat(enter().location()).isEqualTo("/portal");
  }

  @Test
  void theCookieIsForThisSiteAndNoScript() {
    var cookie = cookie();
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getSameSite()).isEqualTo("Lax");
    assertThat(cookie.getMaxAge()).isEqualTo(Duration.ofHours(24));
  }

  @Test
  void whatOpensThePagesDoesNotOpenTheApi() {
    var token = cookie().getValue();
    client
        .get()
        .uri("/api/v1/portal/inbox")
        .headers(headers -> headers.setBearerAuth(token))
        .exchange()
        .expectStatus()
        .isUnauthorized();
    client
        .get()
        .uri("/api/v1/portal/inbox")
        .cookie("vw_portal", token)
        .exchange()
        .expectStatus()
        .isUnauthorized();
  }

  @Test
  void whatOpensTheApiDoesNotOpenThePages() {
    var opened =
        client
            .post()
            .uri("/api/v1/portal/sessions")
            .bodyValue(Map.of("token", door.lastLink(BO).value()))
            .exchange()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody();
    var token = Objects.requireNonNull(opened).path("sessionToken").asString();
    client
        .get()
        .uri("/portal")
        .cookie("vw_portal", token)
        .exchange()
        .expectStatus()
        .isEqualTo(HttpStatus.SEE_OTHER);
    client
        .get()
        .uri("/portal")
        .headers(headers -> headers.setBearerAuth(token))
        .exchange()
        .expectStatus()
        .isEqualTo(HttpStatus.SEE_OTHER);
  }

  private Visitor.Page enter() {
    var bo = new Visitor(client);
    bo.get(landing);
    return bo.post(landing);
  }

  private ResponseCookie cookie() {
    var bo = new Visitor(client);
    bo.get(landing);
    bo.post(landing);
    return bo.cookie("vw_portal");
  }
}
