package io.vendorward.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.local.demo.MachineClient;
import io.vendorward.local.http.ClientToken;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the imported realm puts into tokens. */
class RealmTest {

  private final Stack stack = Stack.running();

  @Test
  void aPersonsTokenNamesTheChosenOrganizationAndTheAudience() {
    String token = stack.token(Stack.HARBOR, "ANALYST").get();
    JsonNode claims = part(token, 1);
    assertThat(part(token, 0).path("alg").asString()).isEqualTo("RS256");
    assertThat(claims.path("aud").toString()).contains("vendorward-api");
    assertThat(claims.path("iss").asString()).endsWith("/realms/vendorward");
    assertThat(claims.path("org").size()).isEqualTo(1);
    assertThat(claims.path("org").values().iterator().next().path("id").asString()).isNotBlank();
    assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isBetween(60L, 300L);
  }

  @Test
  void aMachinesTokenIsForTheApi() {
    MachineClient client = stack.client(Stack.HARBOR);
    String token =
        new ClientToken(stack.http(), stack.tokenUrl(), client.id(), client.secret()).get();
    assertThat(part(token, 0).path("alg").asString()).isEqualTo("RS256");
    assertThat(part(token, 1).path("aud").toString()).contains("vendorward-api");
    assertThat(part(token, 1).path("azp").asString()).isEqualTo(client.id());
  }

  private static JsonNode part(String token, int index) {
    byte[] bytes = Base64.getUrlDecoder().decode(token.split("\\.", -1)[index]);
    return new JsonMapper().readTree(new String(bytes, StandardCharsets.UTF_8));
  }
}
