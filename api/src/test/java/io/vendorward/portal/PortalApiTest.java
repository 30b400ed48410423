package io.vendorward.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.portal.usecase.TheDoor;
import io.vendorward.security.PortalSlice;
import io.vendorward.tenancy.TenantId;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Sessions, fresh links and the inbox over REST. */
@WebFluxTest(
    controllers = PortalSlice.Doors.class,
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({PortalSlice.class, PortalSlice.Doors.class})
class PortalApiTest {

  private static final String BO = "bo@medhost.example";

  @Autowired WebTestClient client;
  @Autowired TheDoor door;

  private TenantId hospital = new TenantId(new java.util.UUID(0, 0));

  @BeforeEach
  void aHospitalAsksBo() {
    door.tables.clear();
    hospital = door.hospital();
    door.invite(hospital, door.ids.next(), BO);
    door.work();
  }

  @Test
  void aLinkOpensOneSessionWhoseTokenIsShownOnce() {
    var token = door.lastLink(BO).value();
    var opened = body(openSession(token).expectStatus().isCreated());
    assertThat(opened.path("sessionToken").asString()).startsWith("vps_");
    openSession(token)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].code")
        .isEqualTo("spent-link");
    inbox(opened.path("sessionToken").asString())
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.data.length()")
        .isEqualTo(1);
  }

  @Test
  void aSessionThatWasEndedOpensNothing() {
    var session = session();
    client
        .delete()
        .uri("/api/v1/portal/sessions/current")
        .headers(headers -> headers.setBearerAuth(session))
        .exchange()
        .expectStatus()
        .isNoContent();
    inbox(session).expectStatus().isUnauthorized();
  }

  @Test
  void aFreshLinkIsPromisedForEveryAddressAlike() {
    for (String address : new String[] {BO, "nobody@medhost.example"}) {
      post("/fresh-links", Map.of("address", address)).expectStatus().isAccepted();
    }
    post("/fresh-links", Map.of("address", "none"))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/address");
  }

  @Test
  void aNetworkThatTriesTooManyLinksIsToldWhenToComeBack() {
    var link = door.lastLink(BO).value();
    for (int i = 0; i < 120; i++) {
      openSession("guess" + i).expectStatus().isBadRequest();
    }
    openSession(link)
        .expectStatus()
        .isEqualTo(429)
        .expectHeader()
        .valueEquals("Retry-After", "5")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("too-many");
    var browser = new Visitor(client);
    browser.get("/portal/link/" + link);
    var page = browser.post("/portal/link/" + link);
    assertThat(page.status()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
    assertThat(page.html()).contains("Yours is not used up", "Open my questions");
    door.now = door.now.plusSeconds(5);
    openSession(link).expectStatus().isCreated();
  }

  private String session() {
    return body(openSession(door.lastLink(BO).value())).path("sessionToken").asString();
  }

  private ResponseSpec openSession(String token) {
    return post("/sessions", Map.of("token", token));
  }

  private ResponseSpec post(String path, Map<String, String> body) {
    return client
        .post()
        .uri("/api/v1/portal" + path)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private ResponseSpec inbox(String session) {
    return client
        .get()
        .uri("/api/v1/portal/inbox")
        .headers(headers -> headers.setBearerAuth(session))
        .exchange();
  }

  private static JsonNode body(ResponseSpec answer) {
    return Objects.requireNonNull(
        answer.expectBody(JsonNode.class).returnResult().getResponseBody());
  }
}
