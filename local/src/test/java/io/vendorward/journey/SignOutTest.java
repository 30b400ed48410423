package io.vendorward.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.local.demo.Person;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A session ends where it began, or at the identity provider, and no other one with it. */
class SignOutTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final Stack stack = Stack.running();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Person person = stack.person(Stack.HARBOR, "REVIEWER");

  @Test
  void aPersonSignsOutOfOneBrowser() throws Exception {
    String here = login().consoleSession(person);
    String elsewhere = login().consoleSession(person);
    Matcher token = FORM_TOKEN.matcher(page(here).body());
    assertThat(token.find()).isTrue();

    HttpResponse<String> done =
        client.send(
            HttpRequest.newBuilder(stack.baseUrl().resolve("/console/sign-out"))
                .header("Cookie", here)
                .header("X-CSRF-TOKEN", token.group(1))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.ofString());

    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(done.headers().firstValue("Location").orElseThrow())
        .startsWith(stack.tokenUrl().resolve("logout").toString());
    assertThat(page(here).statusCode()).isEqualTo(303);
    assertThat(page(elsewhere).statusCode()).isEqualTo(200);
  }

  @Test
  void theIdentityProviderEndsASessionOfItsOwn() throws Exception {
    KeycloakLogin browser = login();
    String here = browser.consoleSession(person);
    String elsewhere = login().consoleSession(person);
    assertThat(page(here).statusCode()).isEqualTo(200);
    browser.logOut(browser.grant(person));

    long end = System.nanoTime() + PATIENCE.toNanos();
    while (page(here).statusCode() == 200 && System.nanoTime() < end) {
      Thread.sleep(Duration.ofMillis(200));
    }
    assertThat(page(here).statusCode()).isEqualTo(303);
    assertThat(page(elsewhere).statusCode()).isEqualTo(200);
  }

  private KeycloakLogin login() {
    return new KeycloakLogin(stack.baseUrl(), stack.tokenUrl());
  }

  private HttpResponse<String> page(String cookie) throws Exception {
    return client.send(
        HttpRequest.newBuilder(stack.baseUrl().resolve("/console"))
            .header("Cookie", cookie)
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
