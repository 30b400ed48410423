package io.vendorward.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.audit.RecordedChanges;
import io.vendorward.identity.Role;
import io.vendorward.identity.usecase.ApiClients;
import io.vendorward.identity.usecase.ChangeMember;
import io.vendorward.identity.usecase.CreateApiClient;
import io.vendorward.identity.usecase.EnableApiClient;
import io.vendorward.identity.usecase.IdentityProviderInMemory;
import io.vendorward.identity.usecase.InMemoryStaff;
import io.vendorward.identity.usecase.InviteMember;
import io.vendorward.identity.usecase.Members;
import io.vendorward.identity.usecase.ReadStaff;
import io.vendorward.identity.usecase.TenantDirectory;
import io.vendorward.security.SliceSecurity;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

@WebFluxTest(
    controllers = {MemberController.class, ApiClientController.class},
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({SliceSecurity.class, StaffControllersTest.InMemory.class})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class StaffControllersTest {

  private static final MediaType PATCH = MediaType.valueOf("application/merge-patch+json");

  @Autowired WebTestClient client;
  @Autowired IdentityProviderInMemory provider;
  @Autowired RecordedChanges changes;

  /** The real use cases over memory. */
  @TestConfiguration(proxyBeanMethods = false)
  static class InMemory {

    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z"));
    private final InMemoryTables tables = new InMemoryTables();
    private final RecordedChanges changes = new RecordedChanges(tables);
    private final Members members = new InMemoryStaff(tables).members();
    private final ApiClients clients = new InMemoryStaff(tables).clients();
    private final IdentityProviderInMemory provider = new IdentityProviderInMemory();
    private final SequentialIds ids = new SequentialIds();

    @Bean
    RecordedChanges changes() {
      return changes;
    }

    @Bean
    IdentityProviderInMemory provider() {
      return provider;
    }

    @Bean
    ReadStaff readStaff() {
      return new ReadStaff(members, clients, tables);
    }

    @Bean
    InviteMember inviteMember() {
      return new InviteMember(
          provider, new OneOrganization(), members, tables, changes, ids, clock);
    }

    @Bean
    ChangeMember changeMember() {
      return new ChangeMember(members, tables, changes, clock);
    }

    @Bean
    CreateApiClient createApiClient() {
      return new CreateApiClient(
          provider, clients, () -> "random-secret", tables, changes, ids, clock);
    }

    @Bean
    EnableApiClient enableApiClient() {
      return new EnableApiClient(clients, provider, tables, changes, clock);
    }
  }

  private record OneOrganization() implements TenantDirectory {

    @Override
    public Mono<TenantId> ofOrganization(String organization) {
      return Mono.empty();
    }

    @Override
    public Mono<String> organizationOf(TenantId tenant) {
      return Mono.just("org");
    }

    @Override
    public Mono<TenantId> ofClient(String clientId) {
      return Mono.empty();
    }
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
