package io.vendorward.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.journey.Stack;
import io.vendorward.local.http.ApiClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What can be learned, or opened, where nobody is asked who they are. */
class OpenDoorTest {

  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
  private static final Map<String, String> FORM = Map.of("Content-Type", Route.FORM);

  private final Town town = Town.running();
  private final Neighbours neighbours = Neighbours.in(town);
  private final Story story = neighbours.sibling();

  @Test
  void aFreshLinkIsPromisedAlikeToEveryAddress() {
    Route route = town.routes().named("requestFreshLink");
    String known = story.thing("address.asked");
    String unknown = Words.without(known);
    assertThat(town.nobody().send(route, json(route, "address", known)).seen(List.of(known)))
        .isEqualTo(
            town.nobody().send(route, json(route, "address", unknown)).seen(List.of(unknown)));

    Route page = town.routes().named("POST /portal/sign-in");
    assertThat(
            town.nobody()
                .send(page, form(page.path(), "address=" + ApiClient.segment(known)))
                .seen(List.of(known)))
        .isEqualTo(
            town.nobody()
                .send(page, form(page.path(), "address=" + ApiClient.segment(unknown)))
                .seen(List.of(unknown)));
  }

  @Test
  void aLinkOpensOnce() {
    Story walked = new Story(Stack.HARBOR, "a link", town.words());
    walked.keep("link.asked", story.thing("link.colleague"));
    Route inbox = town.routes().named("readInbox");
    Request look = new Request("GET", inbox.path(), Map.of(), "");
    Visitor first = town.person(walked, "asked");
    assertThat(first.send(inbox, look).status()).isEqualTo(200);

    String link = walked.thing("link.asked");
    Route api = town.routes().named("openPortalSession");
    Reply again = town.nobody().send(api, json(api, "token", link));
    assertThat(again.status()).isBetween(400, 499);
    Route page = town.routes().named("POST /portal/link/{token}");
    Reply byPage = town.nobody().send(page, form(page.pathOf(List.of(link)), ""));
    assertThat(byPage.status()).isEqualTo(410);
    assertThat(byPage.headers().toString()).doesNotContain("vw_portal=");
  }

  @Test
  void aSecretOpensNoOtherDoorThanItsOwn() {
    Route inbox = town.routes().named("readInbox");
    Route page = town.routes().named("GET /portal");
    String session = story.thing("session.asked");
    List<String> others =
        List.of(
            story.thing("link.asked"),
            town.staff(Stack.HARBOR, "ADMIN").keys().bearer(),
            town.staff(Stack.HARBOR, "ADMIN").keys().cookie().split("=", 2)[1]);
    assertThat(others)
        .allMatch(secret -> call(inbox, Map.of("Authorization", "Bearer " + secret)).asksWhoItIs())
        .allMatch(secret -> call(page, Map.of("Cookie", "vw_portal=" + secret)).asksWhoItIs());
    assertThat(call(page, Map.of("Cookie", "vw_portal=" + session)).asksWhoItIs()).isTrue();
    assertThat(call(inbox, Map.of("Authorization", "Bearer " + session)).status()).isEqualTo(200);
  }

  /** Two hospitals may know the same person, and neither learns of it. */
  @Test
  void aMemberElsewhereIsInvitedLikeAnybody() {
    Route route = town.routes().named("inviteMember");
    Visitor elsewhere = town.staff(Stack.CEDAR, "ADMIN");
    String known = story.thing("address.member");
    town.words().shareWith(known, elsewhere.circles());
    Reply invited = elsewhere.send(route, invitation(route, known));
    Reply stranger = elsewhere.send(route, invitation(route, Words.without(known)));

    assertThat(invited.status()).isEqualTo(201);
    assertThat(stranger.status()).isEqualTo(201);
    assertThat(invited.json().propertyNames()).isEqualTo(stranger.json().propertyNames());
    assertThat(invited.json().path("name").asString()).isEqualTo("Somebody");
  }

  private static Request invitation(Route route, String address) {
    String body =
        "{\"email\": \"%s\", \"name\": \"Somebody\", \"roles\": [\"AUDITOR\"]}".formatted(address);
    return new Request("POST", route.path(), JSON, body);
  }

  private Reply call(Route route, Map<String, String> headers) {
    return town.nobody().send(route, new Request("GET", route.path(), headers, ""));
  }

  private static Request json(Route route, String field, String value) {
    return new Request("POST", route.path(), JSON, "{\"%s\": \"%s\"}".formatted(field, value));
  }

  private static Request form(String path, String fields) {
    return new Request("POST", path, FORM, fields);
  }
}
