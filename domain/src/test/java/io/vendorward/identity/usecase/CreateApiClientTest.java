package io.vendorward.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.audit.RecordedChanges;
import io.vendorward.identity.Actor;
import io.vendorward.identity.ApiClient;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CreateApiClientTest {

  private static final TenantId TENANT = new TenantId(SequentialIds.id(1));
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final InMemoryTables tables = new InMemoryTables();
  private final ApiClients clients = new InMemoryStaff(tables).clients();
  private final IdentityProviderInMemory provider = new IdentityProviderInMemory();
  private final CreateApiClient create =
      new CreateApiClient(
          provider,
          clients,
          () -> "secret",
          tables,
          new RecordedChanges(tables),
          new SequentialIds(),
          InstantSource.fixed(NOON));

  @Test
  void aMachineGivesNoScopeThatItLacks() {
    var tool = machine("members:write", "vendors:read");
    assertThat(asked(tool, "vendors:read", "findings:write"))
        .isEqualTo(new CreateApiClient.Outcome.BeyondOwnScopes(Set.of("findings:write")));
    assertThat(provider.calls()).isEmpty();
    assertThat(asked(tool, "vendors:read")).isInstanceOf(CreateApiClient.Outcome.Created.class);
  }

  @Test
  void aMachineThatIsGoneGivesNothing() {
    assertThat(asked(caller(new Actor.Client("gone", "Gone")), "vendors:read"))
        .isInstanceOf(CreateApiClient.Outcome.BeyondOwnScopes.class);
  }

  @Test
  void anAdministratorGivesEveryScope() {
    var ada = caller(new Actor.Person("ada", "Ada"));
    assertThat(asked(ada, "answers:record-for-vendor"))
        .isInstanceOf(CreateApiClient.Outcome.Created.class);
  }

  private Caller machine(String... scopes) {
    var own = new ApiClient(TENANT, SequentialIds.id(9), "grc", "GRC", Set.of(scopes), false, 1);
    var grc = caller(new Actor.Client("grc", "GRC"));
    tables.within(grc.scope(), () -> clients.add(own, "person:ada", NOON)).block();
    return grc;
  }

  private static Caller caller(Actor actor) {
    return Caller.staff(TENANT, actor, Origin.LOCAL);
  }

  private CreateApiClient.Outcome asked(Caller caller, String... scopes) {
    var command = new CreateApiClient.Command("Scripts", Set.of(scopes), Optional.empty());
    return Objects.requireNonNull(create.handle(caller, command).block());
  }
}
