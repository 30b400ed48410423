package io.vendorward.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.identity.ApiClient;
import io.vendorward.identity.Member;
import io.vendorward.identity.Permission;
import io.vendorward.identity.Role;
import io.vendorward.identity.StaffAccess;
import io.vendorward.identity.StaffIdentity;
import io.vendorward.identity.usecase.AdmitStaff;
import io.vendorward.identity.usecase.InMemoryStaff;
import io.vendorward.identity.usecase.TenantDirectory;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** How soon what was decided about somebody counts. */
class CachedAdmissionsTest {

  private static final TenantId TENANT = new TenantId(new UUID(1, 1));
  private static final Duration PROMISED = Duration.ofSeconds(60);

  private final InMemoryTables tables = new InMemoryTables();
  private final InMemoryStaff staff = new InMemoryStaff(tables);
  private Instant now = Instant.parse("2026-11-24T12:00:00Z");
  private final InstantSource clock = () -> now;
  private final CachedAdmissions admissions =
      new CachedAdmissions(
          new AdmitStaff(new OneOrganization(), staff.members(), staff.clients(), tables), clock);

  @BeforeEach
  void adaIsAnAnalyst() {
    save(false, Role.ANALYST);
    assertThat(access("ada", "org")).isPresent();
  }

  @Test
  void takesARemovedRoleAwayInTime() {
    save(false, Role.AUDITOR);
    now = now.plus(PROMISED);
    assertThat(access("ada", "org").orElseThrow().permissions())
        .doesNotContain(Permission.VENDORS_WRITE)
        .contains(Permission.AUDIT_READ);
  }

  @Test
  void shutsADisabledMemberOutInTime() {
    save(true, Role.ANALYST);
    now = now.plus(PROMISED);
    assertThat(access("ada", "org")).isEmpty();
  }

  @Test
  void shutsADisabledClientOutInTime() {
    save(false, "vendors:write");
    assertThat(machine().orElseThrow().permissions()).contains(Permission.VENDORS_WRITE);
    save(false, "vendors:read");
    now = now.plus(PROMISED);
    assertThat(machine().orElseThrow().permissions()).doesNotContain(Permission.VENDORS_WRITE);
    save(true, "vendors:read");
    now = now.plus(PROMISED);
    assertThat(machine()).isEmpty();
  }

  @Test
  void letsSomebodyInSoonAfterARefusal() {
    save(true, Role.ANALYST);
    now = now.plus(PROMISED);
    assertThat(access("ada", "org")).isEmpty();
    save(false, Role.ANALYST);
    now = now.plus(PROMISED);
    assertThat(access("ada", "org")).isPresent();
  }

  @Test
  void doesNotAskTwiceWithinSeconds() {
    save(true, Role.ANALYST);
    now = now.plusSeconds(5);
    assertThat(access("ada", "org")).isPresent();
  }

  @Test
  void keepsOrganizationsApart() {
    assertThat(access("ada", "other")).isEmpty();
    assertThat(access("eve", "org")).isEmpty();
  }

  private Optional<StaffAccess> access(String subject, String organization) {
    return admissions.of(new StaffIdentity.Person(subject, organization)).blockOptional();
  }

  private void save(boolean disabled, Role... roles) {
    var ada =
        new Member(
            TENANT, new UUID(1, 2), "ada", "Ada", "ada@x.example", Set.of(roles), disabled, 1);
    tables.within(new Scope.Tenant(TENANT), () -> staff.members().add(ada, "test", now)).block();
  }

  private Optional<StaffAccess> machine() {
    return admissions.of(new StaffIdentity.Machine("vw-1")).blockOptional();
  }

  private void save(boolean disabled, String scope) {
    var client = new ApiClient(TENANT, new UUID(1, 3), "vw-1", "GRC", Set.of(scope), disabled, 1);
    tables.within(new Scope.Tenant(TENANT), () -> staff.clients().add(client, "test", now)).block();
  }

  private record OneOrganization() implements TenantDirectory {

    @Override
    public Mono<TenantId> ofOrganization(String organization) {
      return organization.equals("org") ? Mono.just(TENANT) : Mono.empty();
    }

    @Override
    public Mono<String> organizationOf(TenantId tenant) {
      return Mono.just("org");
    }

    @Override
    public Mono<TenantId> ofClient(String clientId) {
      return Mono.just(TENANT);
    }
  }
}
