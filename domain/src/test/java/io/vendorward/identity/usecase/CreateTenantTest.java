package io.vendorward.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.audit.RecordedChanges;
import io.vendorward.identity.Role;
import io.vendorward.identity.TenantName;
import io.vendorward.identity.usecase.CreateTenant.Outcome;
import io.vendorward.operation.OperationState;
import io.vendorward.operation.RecordedJobs;
import io.vendorward.operation.RecordedOperations;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

class CreateTenantTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z"));

  private final InMemoryTables tables = new InMemoryTables();
  private final RecordedChanges changes = new RecordedChanges(tables);
  private final InMemoryStaff staff = new InMemoryStaff(tables);
  private final IdentityProviderInMemory provider = new IdentityProviderInMemory();
  private final Register register = new Register();
  private final RecordedOperations operations = new RecordedOperations(tables);
  private final RecordedJobs jobs = new RecordedJobs(tables);
  private final CreateTenant createTenant = createTenant();

  private CreateTenant createTenant() {
    var ids = new SequentialIds();
    return new CreateTenant(
        new TenantRegister(register, operations, changes, tables, ids, CLOCK),
        provider,
        new InviteMember(
            provider,
            register,
            staff.members(),
            new MemberInvitations(jobs, changes),
            tables,
            ids,
            CLOCK),
        new CreateApiClient(
            provider, staff.clients(), () -> "secret", tables, changes, ids, CLOCK));
  }

  @Test
  void createsTenantAdministratorAndMachineClient() {
    var created = (Outcome.Created) create("vendors:read");

    assertThat(created.organization()).isEqualTo("org-st-mary-s");
    assertThat(created.admin().roles()).containsExactly(Role.ADMIN);
    var client = (CreateApiClient.Outcome.Created) created.client().orElseThrow();
    assertThat(client.secret()).isEqualTo("secret");
    assertThat(client.client().clientId()).isEqualTo("vw-" + created.tenant());
    assertThat(provider.secrets()).containsEntry(client.client().clientId(), "secret");
    assertThat(changes.types())
        .containsExactly("tenant.created", "member.invited", "api_client.created");
    assertThat(operations.states()).containsExactly(new OperationState.Succeeded(""));
  }

  @Test
  void recordsWhoMadeTheTenantAsWhat() {
    create();
    var made = changes.all().getFirst();
    assertThat(made.caller().actor().reference()).isEqualTo("operator");
    assertThat(made.change().fields())
        .isEqualTo(Map.of("name", "St. Mary's", "locale", "en-US", "zone", "America/Chicago"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"createOrganization", "createPerson", "addToOrganization", "createClient"})
  void goesOnWhereItStopped(String down) {
    provider.downAt(down);
    assertThat(create("vendors:read")).isInstanceOf(Outcome.Stopped.class);

    provider.downAt("");
    var created = (Outcome.Created) create("vendors:read");
    assertThat(register.tenants).hasSize(1).containsValue(created.tenant());
    assertThat(changes.types())
        .containsExactly("tenant.created", "member.invited", "api_client.created");
    assertThat(operations.states())
        .containsExactly(
            new OperationState.Failed("stopped", "the identity provider does not answer"),
            new OperationState.Succeeded(""));
  }

  @Test
  void leavesTheInvitationsMailToTheWorker() {
    var created = (Outcome.Created) create();
    assertThat(jobs.ofKind(MailInvitation.KIND))
        .extracting(job -> job.payload().get("member"))
        .containsExactly(created.admin().id().toString());
    assertThat(provider.calls()).doesNotContain("invite");
  }

  @Test
  void showsTheSecretOnlyOnce() {
    create("vendors:read");
    var again = (Outcome.Created) create("vendors:read");
    assertThat(again.client().orElseThrow()).isInstanceOf(CreateApiClient.Outcome.Already.class);
  }

  @Test
  void stopsWhenTheAliasIsSomebodyElses() {
    provider.occupy("st-mary-s", new TenantId(new UUID(9, 9)));
    assertThat(create()).isInstanceOf(Outcome.Stopped.class);
    assertThat(changes.types()).containsExactly("tenant.created");
  }

  @Test
  void refusesScopesThatDoNotExist() {
    assertThat(create("vendors:read", "nonsense"))
        .isInstanceOfSatisfying(
            Outcome.Stopped.class, stopped -> assertThat(stopped.reason()).contains("nonsense"));
  }

  private Outcome create(String... scopes) {
    var command =
        new CreateTenant.Command(
            new TenantName("St. Mary's"),
            "en-US",
            "America/Chicago",
            "ada@stmarys.example",
            "Ada",
            Set.of(scopes));
    return createTenant.handle(command).blockOptional().orElseThrow();
  }

  /** What the operator and the directory see. */
  private static final class Register implements Tenants, TenantDirectory {

    private final Map<String, TenantId> tenants = new HashMap<>();
    private final Map<TenantId, String> organizations = new HashMap<>();

    @Override
    public Mono<TenantId> findByName(String name) {
      return Mono.justOrEmpty(tenants.get(name));
    }

    @Override
    public Mono<Void> add(TenantId tenant, Profile profile, Instant at) {
      return Mono.fromRunnable(() -> tenants.put(profile.name(), tenant));
    }

    @Override
    public Mono<Void> assignOrganization(TenantId tenant, String organization) {
      return Mono.fromRunnable(() -> organizations.put(tenant, organization));
    }

    @Override
    public Mono<String> organizationOf(TenantId tenant) {
      return Mono.justOrEmpty(organizations.get(tenant));
    }

    @Override
    public Mono<TenantId> ofOrganization(String organization) {
      return Mono.justOrEmpty(
          organizations.entrySet().stream()
              .filter(known -> known.getValue().equals(organization))
              .map(Map.Entry::getKey)
              .findFirst());
    }

    /** Clients are looked up when they call, which nobody does here. */
    @Override
    public Mono<TenantId> ofClient(String clientId) {
      return Mono.empty();
    }
  }
}
