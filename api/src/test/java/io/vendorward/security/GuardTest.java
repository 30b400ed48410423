package io.vendorward.security;

import static io.vendorward.security.SliceSecurity.as;
import static io.vendorward.security.SliceSecurity.asClient;
import static io.vendorward.security.SliceSecurity.asPortalUser;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.Reach;
import io.vendorward.identity.Role;
import io.vendorward.identity.web.Anonymous;
import io.vendorward.identity.web.PortalOnly;
import io.vendorward.identity.web.PortalUser;
import io.vendorward.identity.web.Requires;
import io.vendorward.web.Problem;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who comes through to a handler, by what the handler declares. */
@WebFluxTest(
    controllers = GuardTest.Probe.class,
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({SliceSecurity.class, GuardTest.Probe.class})
class GuardTest {

  @Autowired WebTestClient client;

  @RestController
  static class Probe {

    @GetMapping("/api/v1/probe/write")
    @Requires(Permission.VENDORS_WRITE)
    Mono<String> write(Caller caller) {
      return Mono.just(caller.actor().reference());
    }

    @GetMapping("/api/v1/probe/reach")
    @Requires(Permission.VENDORS_READ)
    Mono<String> reach(Caller caller) {
      assertThat(caller.tenant()).isEqualTo(SliceSecurity.TENANT);
      assertThat(caller.actor()).isInstanceOf(Actor.Person.class);
      return Mono.just(caller.reach() instanceof Reach.OwnedBy owned ? owned.subject() : "all");
    }

    @GetMapping("/api/v1/probe/undeclared")
    Mono<String> undeclared() {
      return Mono.just("should not be seen");
    }

    @GetMapping("/api/v1/portal/probe")
    @PortalOnly
    Mono<String> portal(PortalUser user) {
      return Mono.just(user.account().toString());
    }

    @GetMapping("/api/v1/portal/probe/open")
    @Anonymous
    Mono<String> open() {
      return Mono.just("open");
    }

    @GetMapping("/api/v1/portal/probe/undeclared")
    Mono<String> undeclaredInPortal() {
      return Mono.just("should not be seen");
    }
  }

  @Test
  void letsThroughWhoHasThePermission() {
    answers("/api/v1/probe/write", as(Role.ANALYST), "person:ANALYST");
    answers("/api/v1/probe/write", as(Role.AUDITOR, Role.ANALYST), "person:AUDITOR,ANALYST");
    answers("/api/v1/probe/write", asClient("vendors:write"), "client:vendors:write");
  }

  @Test
  void refusesWhoLacksThePermission() {
    refuses("/api/v1/probe/write", as(Role.AUDITOR), 403, "forbidden-operation");
    refuses("/api/v1/probe/write", asClient("vendors:read"), 403, "forbidden-operation");
  }

  @Test
  void narrowsTheReachOfWhoIsOnlyABusinessOwner() {
    answers("/api/v1/probe/reach", as(Role.BUSINESS_OWNER), "BUSINESS_OWNER");
    answers("/api/v1/probe/reach", as(Role.BUSINESS_OWNER, Role.REVIEWER), "all");
  }

  @Test
  void deniesAHandlerThatDeclaresNothing() {
    refuses("/api/v1/probe/undeclared", as(Role.ADMIN), 403, "forbidden-operation");
    refuses("/api/v1/portal/probe/undeclared", asPortalUser(), 403, "forbidden-operation");
    refuses("/api/v1/portal/probe/undeclared", GuardTest::nobody, 401, "unauthenticated");
  }

  @Test
  void keepsThePortalForPortalSessions() {
    answers("/api/v1/portal/probe", asPortalUser(), SliceSecurity.ACCOUNT.toString());
    refuses("/api/v1/portal/probe", as(Role.ADMIN), 401, "unauthenticated");
    refuses("/api/v1/portal/probe", GuardTest::nobody, 401, "unauthenticated");
    answers("/api/v1/portal/probe/open", GuardTest::nobody, "open");
  }

  @Test
  void keepsStaffOperationsFromPortalSessions() {
    refuses("/api/v1/probe/write", GuardTest::nobody, 401, "unauthenticated");
    client
        .get()
        .uri("/api/v1/probe/write")
        .headers(headers -> headers.set("Cookie", "vw_portal=slice-session"))
        .exchange()
        .expectStatus()
        .isUnauthorized();
  }

  @Test
  void sendsHeadersThatForbidEverythingElse() {
    client
        .get()
        .uri("/api/v1/portal/probe/open")
        .exchange()
        .expectHeader()
        .valueMatches("Content-Security-Policy", "default-src 'none'.*")
        .expectHeader()
        .valueEquals("X-Content-Type-Options", "nosniff")
        .expectHeader()
        .valueEquals("X-Frame-Options", "DENY")
        .expectHeader()
        .valueEquals("Referrer-Policy", "same-origin");
  }

  @Test
  void givesTheFirewallsRefusalABody() {
    refuses("/api/v1/probe/write;a=b", as(Role.ADMIN), 400, "bad-request-line");
  }

  private static void nobody(HttpHeaders headers) {}

  private void answers(String path, Consumer<HttpHeaders> who, String body) {
    client
        .get()
        .uri(path)
        .headers(who)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .isEqualTo(body);
  }

  private void refuses(String path, Consumer<HttpHeaders> who, int status, String code) {
    client
        .get()
        .uri(path)
        .headers(who)
        .exchange()
        .expectStatus()
        .isEqualTo(status)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody(Problem.class)
        .value(problem -> {
          assertThat(problem.code()).isEqualTo(code);
          assertThat(problem.status()).isEqualTo(status);
        });
  }
}
