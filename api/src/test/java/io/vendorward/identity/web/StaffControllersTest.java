package io.vendorward.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.audit.RecordedChanges;
import io.vendorward.identity.Role;
import io.vendorward.identity.usecase.IdentityProviderInMemory;
import io.vendorward.identity.usecase.MailInvitation;
import io.vendorward.operation.RecordedJobs;
import io.vendorward.security.SliceSecurity;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.usecase.NewIds;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@WebFluxTest(
    controllers = {MemberController.class, ApiClientController.class},
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({SliceSecurity.class, StaffSlice.class, StaffControllersTest.InMemory.class})
class StaffControllersTest {

  private static final MediaType PATCH = MediaType.valueOf("application/merge-patch+json");

  @Autowired WebTestClient client;
  @Autowired InMemoryTables tables;
  @Autowired IdentityProviderInMemory provider;
  @Autowired RecordedJobs jobs;
  @Autowired RecordedChanges changes;

  @TestConfiguration(proxyBeanMethods = false)
  static class InMemory {

    @Bean
    InMemoryTables tables() {
      return new InMemoryTables();
    }

    @Bean
    RecordedChanges changes(InMemoryTables tables) {
      return new RecordedChanges(tables);
    }

    @Bean
    NewIds ids() {
      return new SequentialIds();
    }

    @Bean
    InstantSource clock() {
      return InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z"));
    }
  }

  @BeforeEach
  void asNew() {
    tables.clear();
    provider.downAt("");
  }

  @Test
  void invitesAMemberOnce() {
    invite("grace@x.example", "ANALYST").expectStatus().isCreated().expectHeader().exists("ETag");
    invite("grace@x.example", "ANALYST").expectStatus().isEqualTo(409);
    client
        .get()
        .uri("/api/v1/members")
        .headers(SliceSecurity.as(Role.AUDITOR))
        .exchange()
        .expectBody()
        .jsonPath("$.data.length()")
        .isEqualTo(1)
        .jsonPath("$.data[0].email")
        .isEqualTo("grace@x.example");
    assertThat(changes.types()).containsExactly("member.invited");
  }

  @Test
  void mailsAnInvitationAgainUnlessTheMemberIsShutOut() {
    var address = location(invite("grace@x.example", "ANALYST"));
    inviteAgain(address).expectStatus().isOk();
    assertThat(jobs.ofKind(MailInvitation.KIND)).hasSize(2);
    assertThat(changes.types()).containsExactly("member.invited", "member.invited_again");
    patch(address, "\"1\"", Map.of("disabled", true)).expectStatus().isOk();
    inviteAgain(address).expectStatus().isEqualTo(409);
    inviteAgain(address.replaceAll("[^/]+$", new UUID(7, 7).toString()))
        .expectStatus()
        .isNotFound();
    assertThat(jobs.ofKind(MailInvitation.KIND)).hasSize(2);
  }

  private WebTestClient.ResponseSpec inviteAgain(String member) {
    return client
        .post()
        .uri(member + "/invitations")
        .headers(SliceSecurity.as(Role.ADMIN))
        .exchange();
  }

  @Test
  void saysWhichFieldsOfAnInvitationAreWrong() {
    invite("no address", "ANALYST")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/email");
  }

  @Test
  void saysSoWhenTheIdentityProviderIsDown() {
    provider.downAt("createPerson");
    invite("grace@x.example", "ANALYST").expectStatus().isEqualTo(503);
    assertThat(changes.types()).isEmpty();
  }

  @Test
  void shutsAMemberOutHereAndNowhereElse() {
    var address = location(invite("grace@x.example", "ANALYST"));
    var asked = provider.calls();
    patch(address, "\"1\"", Map.of("disabled", true))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.disabled")
        .isEqualTo(true)
        .jsonPath("$.roles[0]")
        .isEqualTo("ANALYST");
    assertThat(provider.calls()).isEqualTo(asked);
    patch(address, "\"1\"", Map.of("disabled", false)).expectStatus().isEqualTo(412);
  }

  @Test
  void keepsTheLastAdministrator() {
    var address = location(invite("ada@x.example", "ADMIN"));
    patch(address, "\"1\"", Map.of("roles", new String[] {"ANALYST"}))
        .expectStatus()
        .isEqualTo(409);
  }

  @Test
  void showsASecretOnceAndNeverAgain() {
    var address = location(createClient("vendors:read").expectStatus().isCreated());
    client
        .get()
        .uri(address)
        .headers(SliceSecurity.as(Role.ADMIN))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.secret")
        .doesNotExist()
        .jsonPath("$.scopes[0]")
        .isEqualTo("vendors:read");
    patch(address, "\"1\"", Map.of("disabled", true)).expectStatus().isOk();
    assertThat(provider.calls()).contains("enableClient");
  }

  @Test
  void refusesAScopeThatDoesNotExist() {
    createClient("everything")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].code")
        .isEqualTo("unknown-scope");
  }

  @Test
  void keepsStaffFromWhoMayNotSeeThem() {
    client
        .get()
        .uri("/api/v1/members")
        .headers(SliceSecurity.as(Role.ANALYST))
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  private WebTestClient.ResponseSpec invite(String email, String role) {
    return client
        .post()
        .uri("/api/v1/members")
        .headers(SliceSecurity.as(Role.ADMIN))
        .bodyValue(Map.of("email", email, "name", "Grace Hopper", "roles", new String[] {role}))
        .exchange();
  }

  private WebTestClient.ResponseSpec createClient(String scope) {
    return client
        .post()
        .uri("/api/v1/api-clients")
        .headers(SliceSecurity.as(Role.ADMIN))
        .bodyValue(Map.of("name", "GRC tool", "scopes", new String[] {scope}))
        .exchange();
  }

  private WebTestClient.ResponseSpec patch(String address, String seen, Map<String, ?> change) {
    return client
        .patch()
        .uri(address)
        .headers(SliceSecurity.as(Role.ADMIN))
        .header("If-Match", seen)
        .contentType(PATCH)
        .bodyValue(change)
        .exchange();
  }

  private static String location(WebTestClient.ResponseSpec answer) {
    return String.valueOf(
        answer.returnResult(Void.class).getResponseHeaders().getFirst("Location"));
  }
}
