package io.vendorward.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.vendorward.identity.Member;
import io.vendorward.identity.Permission;
import io.vendorward.identity.Role;
import io.vendorward.identity.StaffAccess;
import io.vendorward.identity.StaffIdentity;
import io.vendorward.identity.web.Admissions;
import io.vendorward.identity.web.Requires;
import io.vendorward.web.Problem;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Which access tokens open the API, with keys of the test's own. */
@WebFluxTest(
    controllers = AccessTokenTest.Probe.class,
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({SliceSecurity.class, AccessTokenTest.Probe.class, AccessTokenTest.RealTokens.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessTokenTest {

  private static final Issuer ISSUER = new Issuer();

  @Autowired WebTestClient client;

  @DynamicPropertySource
  static void issuer(DynamicPropertyRegistry registry) {
    registry.add("vendorward.keycloak.base-url", ISSUER::baseUrl);
  }

  @AfterAll
  static void close() {
    ISSUER.close();
  }

  /** Real tokens, and a table of one person and one machine. */
  @TestConfiguration(proxyBeanMethods = false)
  static class RealTokens {

    @Bean
    @Primary
    ReactiveJwtDecoder realDecoder(KeycloakProperties keycloak) {
      var clock = InstantSource.system();
      return new AccessTokens()
          .accessTokenDecoder(keycloak, new SigningKeys(keycloak, clock), clock);
    }

    @Bean
    @Primary
    Admissions table() {
      var known =
          Map.of(
              new StaffIdentity.Person("ada", "org-1"), access("ada"),
              new StaffIdentity.Machine("vw-1"), access("vw-1"));
      return identity -> Mono.justOrEmpty(known.get(identity));
    }

    private static StaffAccess access(String subject) {
      return StaffAccess.of(
          new Member(
              SliceSecurity.TENANT,
              new UUID(1, 1),
              subject,
              subject,
              "a@b.example",
              Set.of(Role.ANALYST),
              false,
              1));
    }
  }

  @RestController
  static class Probe {
    @GetMapping("/api/v1/probe")
    @Requires(Permission.VENDORS_READ)
    Mono<String> read() {
      return Mono.just("in");
    }
  }

  @Test
  void opensForPeopleAndMachinesOfOurTables() {
    opens(ISSUER.sign(ISSUER.person("ada", "org-1")), 200);
    opens(ISSUER.sign(ISSUER.machine("vw-1")), 200);
    var several = List.of("account", "vendorward-api");
    opens(ISSUER.sign(ISSUER.person("ada", "org-1").audience(several)), 200);
  }

  @Test
  void refusesForgeriesAndWhatIsMeantForOthers() {
    opens(ISSUER.sign(ISSUER.person("ada", "org-1").issuer("http://elsewhere")), 401);
    opens(ISSUER.sign(ISSUER.person("ada", "org-1").audience("account")), 401);
    opens(ISSUER.sign(ISSUER.person("ada", "org-1").audience((String) null)), 401);
    var past = Date.from(Instant.now().minusSeconds(120));
    opens(ISSUER.sign(ISSUER.person("ada", "org-1").expirationTime(past)), 401);
    opens(Issuer.signByAnother(ISSUER.person("ada", "org-1")), 401);
    opens(ISSUER.signWithPublicKeyAsSecret(ISSUER.person("ada", "org-1")), 401);
    opens(Issuer.unsigned(ISSUER.person("ada", "org-1")), 401);
    opens("not-a-token", 401);
  }

  @Test
  void refusesPeopleOfNoOrganizationOrOfSeveral() {
    opens(ISSUER.sign(ISSUER.person("ada", "org-1").claim("org", null)), 401);
    opens(ISSUER.sign(ISSUER.person("ada", "org-1").claim("org", List.of("clinic"))), 401);
    opens(ISSUER.sign(organizations(Map.of("a", id("org-1"), "b", id("org-2")))), 401);
    opens(ISSUER.sign(organizations(Map.of("a", id("org-1"), "b", Map.of()))), 401);
  }

  @Test
  void refusesWhomOurTablesDoNotKnow() {
    opens(ISSUER.sign(ISSUER.person("ada", "org-2")), 403);
    opens(ISSUER.sign(ISSUER.person("eve", "org-1")), 403);
    opens(ISSUER.sign(ISSUER.machine("vw-of-somebody-else")), 403);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void goesOnVerifyingWhileTheIssuerIsDown() {
    var unseen = ISSUER.sign(ISSUER.person("ada", "org-1").jwtID("unseen"));
    ISSUER.goDown();
    opens(unseen, 200);
  }

  private static JWTClaimsSet.Builder organizations(Map<String, ?> organizations) {
    return ISSUER.person("ada", "org-1").claim("org", organizations);
  }

  private static Map<String, String> id(String organization) {
    return Map.of("id", organization);
  }

  private void opens(String token, int status) {
    var answer =
        client
            .get()
            .uri("/api/v1/probe")
            .headers(headers -> headers.setBearerAuth(token))
            .exchange()
            .expectStatus()
            .isEqualTo(status);
    if (status != 200) {
      answer
          .expectBody(Problem.class)
          .value(problem -> assertThat(problem.status()).isEqualTo(status));
    }
  }
}
