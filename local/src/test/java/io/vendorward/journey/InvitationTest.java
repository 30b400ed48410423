package io.vendorward.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.local.demo.Person;
import io.vendorward.local.http.Answer;
import io.vendorward.local.http.ApiClient;
import io.vendorward.local.http.MailboxClient;
import io.vendorward.local.http.Patience;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Inviting people, at the real Keycloak. */
class InvitationTest {

  private final Stack stack = Stack.running();
  private final ApiClient harbor = stack.staff(Stack.HARBOR, "ADMIN");
  private final MailboxClient mailbox = new MailboxClient(stack.http(), stack.mailboxUrl());

  @Test
  void aNewPersonGetsALinkToSetAPassword() {
    String address = Unique.address("new@harborpoint.example");
    invite(address, "New Comer");

    assertThat(mailAfter(0, address).path("text").asString()).contains("Update Password");
  }

  @Test
  void aPersonOfAnotherHospitalIsAskedAndNotTaken() {
    Person luis = stack.person(Stack.CEDAR, "BUSINESS_OWNER");
    int seen = mailbox.messagesTo(luis.username()).size();
    Answer invited = invite(luis.username(), "Luis");

    JsonNode mail = mailAfter(seen, luis.username());
    assertThat(mail.path("subject").asString())
        .isEqualTo("Invitation to join the " + Stack.HARBOR + " organization");
    assertThat(organizations(luis)).isEqualTo(List.of("cedar-ridge-health"));

    harbor.post("/members/" + invited.text("id") + "/invitations", Map.of()).expect(200);
    assertThat(mailAfter(seen + 1, luis.username()).path("subject"))
        .isEqualTo(mail.path("subject"));
  }

  private Answer invite(String address, String name) {
    return harbor
        .post("/members", Map.of("email", address, "name", name, "roles", List.of("AUDITOR")))
        .expect(201);
  }

  private JsonNode mailAfter(int seen, String address) {
    return Patience.until(
        "no mail to " + address,
        () -> {
          List<JsonNode> mails = mailbox.messagesTo(address);
          return mails.stream().limit(mails.size() - seen).findFirst();
        });
  }

  private List<String> organizations(Person person) {
    String token =
        new PersonToken(new KeycloakLogin(stack.baseUrl(), stack.tokenUrl()), person).get();
    byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
    return List.copyOf(
        new JsonMapper()
            .readTree(new String(claims, StandardCharsets.UTF_8))
            .path("org")
            .propertyNames());
  }
}
