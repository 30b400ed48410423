package io.vendorward.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.Role;
import io.vendorward.identity.usecase.EndSession;
import io.vendorward.identity.usecase.OpenSession;
import io.vendorward.identity.web.Requires;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.FluxExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/**
 * A person's way into the console and out of it, against an identity provider of the test's own.
 */
@WebFluxTest(
    controllers = ConsoleLoginTest.Probe.class,
    properties = {
      "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
      "vendorward.keycloak.console-client-secret=console-secret",
      "vendorward.base-url=http://127.0.0.1:8080"
    })
@Import({
  SliceSecurity.class,
  ConsoleLoginTest.Probe.class,
  ConsoleLoginTest.InMemory.class,
  ConsolePageSecurity.class,
  ConsoleLogin.class,
  ConsoleSessions.class,
  ConsoleCookie.class,
  LoginState.class,
  LoginServer.class,
  LogoutHints.class,
  SignInPages.class,
  BackChannelLogout.class,
  SigningKeys.class
})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class ConsoleLoginTest {

  private static Issuer issuer = new Issuer();

  @Autowired WebTestClient client;

  @DynamicPropertySource
  static void issuer(DynamicPropertyRegistry registry) {
    issuer = new Issuer();
    registry.add("vendorward.keycloak.base-url", issuer::baseUrl);
  }

  @BeforeEach
  void followNothing() {
    assertThat(issuer.baseUrl()).isNotEmpty();
  }

  @AfterEach
  void close() {
    issuer.close();
  }

  /** Sessions in memory, under the real use cases. */
  @TestConfiguration(proxyBeanMethods = false)
  static class InMemory {

    private final SessionsInMemory sessions =
        new SessionsInMemory(() -> UUID.randomUUID().toString(), InstantSource.system());

    @Bean
    InstantSource clock() {
      return InstantSource.system();
    }

    @Bean
    OpenSession openSession() {
      return sessions.openSession();
    }

    @Bean
    EndSession endSession() {
      return sessions.endSession();
    }

    @Bean
    @Primary
    LiveSessions sessionsInMemory() {
      return sessions.liveSessions();
    }
  }

  /** A page that shows who is there and its token, and a form. */
  @Controller
  static class Probe {

    @GetMapping("/console/probe")
    @Requires(Permission.VENDORS_READ)
    @ResponseBody
    Mono<String> page(Caller caller, ServerWebExchange exchange) {
      Mono<CsrfToken> token = exchange.getRequiredAttribute(CsrfToken.class.getName());
      return token.map(csrf -> caller.actor().reference() + " " + csrf.getToken());
    }

    @PostMapping("/console/probe")
    @Requires(Permission.VENDORS_READ)
    @ResponseBody
    Mono<String> change() {
      return Mono.just("changed");
    }
  }

  @Test
  void leadsThroughTheLoginToThePageThatWasWanted() {
    var wanted = get("/console/probe?tab=1").expectStatus().isSeeOther();
    var login = location(wanted.returnResult(Void.class));
    assertThat(login.toString())
        .isEqualTo("/oauth2/authorization/keycloak?continue=%2Fconsole%2Fprobe%3Ftab%3D1");

    var session = logIn(login, issuer.person("ANALYST", "slice"), "/console/probe?tab=1");

    assertThat(page(session)).startsWith("person:ANALYST ");
    assertThat(issuer.tokenRequest()).contains("code_verifier=", "grant_type=authorization_code");
  }

  @Test
  void asksForACodeWithPkceAndTheOrganizationScope() {
    var asked = query(begin(URI.create("/oauth2/authorization/keycloak")).getResponseHeaders());
    assertThat(asked)
        .containsEntry("response_type", "code")
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("redirect_uri", "http://127.0.0.1:8080/login/oauth2/code/keycloak")
        .containsKeys("code_challenge", "nonce", "state");
    assertThat(asked.get("scope")).contains("organization");

    var switched =
        begin(URI.create("/oauth2/authorization/keycloak?organization=clinic-b"))
            .getResponseHeaders();
    assertThat(query(switched).get("scope")).contains("organization:clinic-b");
  }

  @Test
  void refusesALoginForNoOrganization() {
    var begun = begin(URI.create("/oauth2/authorization/keycloak"));
    var answer = callBack(begun, issuer.person("ANALYST", "slice").claim("org", null));
    assertThat(location(answer)).hasToString("/console/sign-in?why=organization");
    assertThat(answer.getResponseCookies().getFirst("vw_console")).isNull();
  }

  @Test
  void refusesACodeThatCameWithoutOurCookie() {
    var answer = get("/login/oauth2/code/keycloak?code=c&state=s").returnResult(Void.class);
    assertThat(location(answer).toString()).startsWith("/console/sign-in?why=");
  }

  @Test
  void saysSoWhenTheIdentityProviderIsDown() {
    issuer.goDown();
    var answer = begin(URI.create("/oauth2/authorization/keycloak"));
    assertThat(location(answer)).hasToString("/console/sign-in?why=unavailable");
  }

  @Test
  void saysSoWhenTheIdentityProviderGoesDownDuringTheLogin() {
    var begun = begin(URI.create("/oauth2/authorization/keycloak"));
    issuer.goDown();
    var answer = callBack(begun, issuer.person("ANALYST", "slice"));
    assertThat(location(answer)).hasToString("/console/sign-in?why=unavailable");
  }

  @Test
  void saysSoWhenTheIdentityProviderAnswersNonsenseDuringTheLogin() {
    var begun = begin(URI.create("/oauth2/authorization/keycloak"));
    issuer.failTokens();
    var answer = callBack(begun, issuer.person("ANALYST", "slice"));
    assertThat(location(answer)).hasToString("/console/sign-in?why=unavailable");
  }

  @Test
  void leadsBackToTheFormThatWasSentAfterTheSession() {
    var answer =
        client
            .post()
            .uri("/console/probe")
            .header("Referer", "http://127.0.0.1:8080/console/probe?tab=1")
            .exchange()
            .expectStatus()
            .isSeeOther()
            .returnResult(Void.class);
    assertThat(location(answer))
        .hasToString(
            "/oauth2/authorization/keycloak?continue=%2Fconsole%2Fprobe%3Ftab%3D1%26unsent");
  }

  @Test
  void goesOnForPeopleInASessionWhileTheIdentityProviderIsDown() {
    var session = logIn(issuer.person("ANALYST", "slice"));
    issuer.goDown();
    assertThat(page(session)).startsWith("person:ANALYST ");
  }

  @Test
  void refusesFormsWithoutTheSessionsToken() {
    var session = logIn(issuer.person("ANALYST", "slice"));
    var token = csrf(session);
    post("/console/probe", session, "").expectStatus().isForbidden();
    post("/console/probe", session, "forged").expectStatus().isForbidden();
    post("/console/probe", session, token).expectStatus().isOk();
    var other = csrf(logIn(issuer.person("ANALYST", "slice")));
    post("/console/probe", session, other).expectStatus().isForbidden();
  }

  @Test
  void tellsHtmxWhereToGoWhenTheSessionIsOver() {
    client
        .get()
        .uri("/console/probe")
        .header("HX-Request", "true")
        .header("HX-Current-URL", "http://127.0.0.1:8080/console/vendors?q=a")
        .exchange()
        .expectStatus()
        .isUnauthorized()
        .expectHeader()
        .valueEquals(
            "HX-Redirect", "/oauth2/authorization/keycloak?continue=%2Fconsole%2Fvendors%3Fq%3Da");
  }

  @Test
  void signsOutHereAndAtTheIdentityProvider() {
    var cookies = logInWithHint(issuer.person("ANALYST", "slice"));
    var session = cookies.getOrDefault("vw_console", "");
    var token = csrf(session);
    var answer =
        client
            .post()
            .uri("/console/sign-out")
            .cookies(sent -> cookies.forEach(sent::add))
            .body(BodyInserters.fromFormData("_csrf", token))
            .exchange()
            .expectStatus()
            .isSeeOther()
            .returnResult(Void.class);
    assertThat(location(answer).toString())
        .startsWith(issuer.baseUrl() + "/realms/vendorward/protocol/openid-connect/logout?")
        .contains("id_token_hint=", "post_logout_redirect_uri=");
    client
        .get()
        .uri("/console/probe")
        .cookie("vw_console", session)
        .exchange()
        .expectStatus()
        .isSeeOther();
  }

  @Test
  void acceptsABackChannelLogoutAndNothingThatOnlyLooksLikeOne() {
    var events = Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());
    var logout = idToken(issuer.person("ANALYST", "slice")).claim("events", events);
    backChannel(issuer.sign(logout)).expectStatus().isOk();
    backChannel(issuer.sign(logout.claim("nonce", "n"))).expectStatus().isBadRequest();
    backChannel(issuer.sign(idToken(issuer.person("ANALYST", "slice"))))
        .expectStatus()
        .isBadRequest();
    backChannel("nonsense").expectStatus().isBadRequest();
  }

  @Test
  void takesNoBearerTokenOnPages() {
    client
        .get()
        .uri("/console/probe")
        .headers(SliceSecurity.as(Role.ANALYST))
        .exchange()
        .expectStatus()
        .isSeeOther();
  }

  private String logIn(JWTClaimsSet.Builder claims) {
    return logIn(URI.create("/oauth2/authorization/keycloak"), claims, "/console");
  }

  private String logIn(URI login, JWTClaimsSet.Builder claims, String landing) {
    var answer = callBack(begin(login), claims);
    assertThat(location(answer)).hasToString(landing);
    return cookie(answer, "vw_console");
  }

  private Map<String, String> logInWithHint(JWTClaimsSet.Builder claims) {
    var answer = callBack(begin(URI.create("/oauth2/authorization/keycloak")), claims);
    return Map.of(
        "vw_console",
        cookie(answer, "vw_console"),
        "vw_logout_hint",
        cookie(answer, "vw_logout_hint"));
  }

  private FluxExchangeResult<Void> begin(URI login) {
    return client
        .get()
        .uri(builder -> URI.create(login.toString()))
        .exchange()
        .expectStatus()
        .is3xxRedirection()
        .returnResult(Void.class);
  }

  private FluxExchangeResult<Void> callBack(
      FluxExchangeResult<Void> begun, JWTClaimsSet.Builder claims) {
    var asked = query(begun.getResponseHeaders());
    issuer.nextIdToken(idToken(claims).claim("nonce", asked.get("nonce")));
    return client
        .get()
        .uri("/login/oauth2/code/keycloak?code=c1&state={state}", asked.get("state"))
        .cookie("vw_login", cookie(begun, "vw_login"))
        .exchange()
        .expectStatus()
        .isSeeOther()
        .returnResult(Void.class);
  }

  private static JWTClaimsSet.Builder idToken(JWTClaimsSet.Builder claims) {
    return claims
        .audience("vendorward-console")
        .claim("azp", "vendorward-console")
        .claim("sid", "keycloak-session")
        .claim("acr", "1")
        .claim("auth_time", Instant.now().getEpochSecond());
  }

  private WebTestClient.ResponseSpec get(String path) {
    return client.get().uri(path).exchange();
  }

  private String csrf(String session) {
    var page = page(session);
    return page.substring(page.indexOf(' ') + 1);
  }

  private String page(String session) {
    var body =
        client
            .get()
            .uri("/console/probe")
            .cookie("vw_console", session)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    return body == null ? "" : body;
  }

  private WebTestClient.ResponseSpec post(String path, String session, String token) {
    return client
        .post()
        .uri(path)
        .cookie("vw_console", session)
        .body(BodyInserters.fromFormData("_csrf", token))
        .exchange();
  }

  private WebTestClient.ResponseSpec backChannel(String token) {
    return client
        .post()
        .uri("/console/back-channel-logout")
        .body(BodyInserters.fromFormData("logout_token", token))
        .exchange();
  }

  private static URI location(FluxExchangeResult<Void> answer) {
    var location = answer.getResponseHeaders().getLocation();
    return location == null ? URI.create("nowhere") : location;
  }

  private static Map<String, String> query(HttpHeaders headers) {
    var location = Objects.requireNonNull(headers.getLocation());
    var decoded = new HashMap<String, String>();
    UriComponentsBuilder.fromUri(location)
        .build()
        .getQueryParams()
        .toSingleValueMap()
        .forEach((name, value) -> decoded.put(name, URLDecoder.decode(value, UTF_8)));
    return decoded;
  }

  private static String cookie(FluxExchangeResult<Void> answer, String name) {
    var cookies = Objects.requireNonNull(answer.getResponseCookies().get(name), name);
    return cookies.getLast().getValue();
  }
}
