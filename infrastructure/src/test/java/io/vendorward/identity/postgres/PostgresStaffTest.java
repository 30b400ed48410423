package io.vendorward.identity.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vendorward.audit.Change;
import io.vendorward.audit.postgres.ChangesForTests;
import io.vendorward.identity.Actor;
import io.vendorward.identity.ApiClient;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Member;
import io.vendorward.identity.Origin;
import io.vendorward.identity.Role;
import io.vendorward.identity.usecase.MemberFilter;
import io.vendorward.identity.usecase.Tenants;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Sort;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;

class PostgresStaffTest {

  @RegisterExtension static final PostgresForTests POSTGRES = new PostgresForTests();

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00.123456Z");
  private static final String ACTOR = "person:test";

  private final PostgresMembers members = POSTGRES.adapter(PostgresMembers::new);
  private final PostgresApiClients clients = POSTGRES.adapter(PostgresApiClients::new);
  private final PostgresTenantDirectory directory = POSTGRES.adapter(PostgresTenantDirectory::new);
  private final PostgresTenants tenants = POSTGRES.adapter(PostgresTenants::new);

  @Test
  void keepsAMemberAndItsVersions() {
    var tenant = POSTGRES.createTenant();
    var ada = member(tenant, "ada", "Ada", 1, Role.ADMIN, Role.PRIVACY);
    assertThat(add(ada)).isTrue();
    assertThat(POSTGRES.asStaff(tenant, () -> members.findBySubject(tenant, "ada"))).isEqualTo(ada);

    var next = new Member(tenant, ada.id(), "ada", "Ada", "ada@x.example", Set.of(), true, 2);
    assertThat(POSTGRES.asStaff(tenant, () -> members.update(next, ACTOR, NOW))).isTrue();
    assertThat(POSTGRES.asStaff(tenant, () -> members.update(next, ACTOR, NOW))).isFalse();
    assertThat(POSTGRES.asStaff(tenant, () -> members.find(tenant, ada.id()))).isEqualTo(next);
    assertThat(POSTGRES.asStaff(tenant, () -> members.at(tenant, ada.id(), 1))).isEqualTo(ada);
  }

  @Test
  void refusesASecondMembershipOfOneSubject() {
    var tenant = POSTGRES.createTenant();
    assertThat(add(member(tenant, "ada", "Ada", 1, Role.ADMIN))).isTrue();
    assertThat(add(member(tenant, "ada", "Again", 1, Role.ADMIN))).isFalse();
  }

  @Test
  void countsAdministratorsWhoAreNotDisabled() {
    var tenant = POSTGRES.createTenant();
    add(member(tenant, "ada", "Ada", 1, Role.ADMIN));
    add(member(tenant, "bob", "Bob", 1, Role.ANALYST));
    add(
        new Member(
            tenant, PostgresForTests.anyId(), "eve", "Eve", "e@x", Set.of(Role.ADMIN), true, 1));
    assertThat(POSTGRES.asStaff(tenant, () -> members.countActiveAdmins(tenant))).isEqualTo(1);
  }

  @Test
  void listsMembersByNameInPages() {
    var tenant = POSTGRES.createTenant();
    List.of("cleo", "Bob", "ada").forEach(name -> add(member(tenant, name, name, 1, Role.ANALYST)));

    var first = new PageRequest(2, List.of(Sort.ascending("name")), Optional.empty());
    var page = POSTGRES.asStaff(tenant, () -> members.list(tenant, MemberFilter.ALL, first));
    assertThat(page.rows()).extracting(Member::name).containsExactly("ada", "Bob");

    var second = new PageRequest(2, List.of(Sort.ascending("name")), page.next());
    var last = POSTGRES.asStaff(tenant, () -> members.list(tenant, MemberFilter.ALL, second));
    assertThat(last.rows()).extracting(Member::name).containsExactly("cleo");
    assertThat(last.next()).isEmpty();
  }

  @Test
  void listsAndCountsMembersOfARoleOrState() {
    var tenant = POSTGRES.createTenant();
    add(member(tenant, "ada", "Ada", 1, Role.ADMIN));
    add(member(tenant, "bob", "Bob", 1, Role.ANALYST));
    add(
        new Member(
            tenant, PostgresForTests.anyId(), "eve", "Eve", "e@x", Set.of(Role.ADMIN), true, 1));
    var admins = new MemberFilter(Optional.of(Role.ADMIN), Optional.empty());
    var disabled = new MemberFilter(Optional.of(Role.ADMIN), Optional.of(true));
    var first = new PageRequest(5, List.of(Sort.ascending("name")), Optional.empty());
    assertThat(POSTGRES.asStaff(tenant, () -> members.list(tenant, admins, first)).rows())
        .extracting(Member::name)
        .containsExactly("Ada", "Eve");
    assertThat(POSTGRES.asStaff(tenant, () -> members.count(tenant, admins)).rows()).isEqualTo(2);
    assertThat(POSTGRES.asStaff(tenant, () -> members.count(tenant, disabled)).rows()).isEqualTo(1);
  }

  @Test
  @Tag("database")
  void seesNoOtherTenantsMembers() {
    var tenant = POSTGRES.createTenant();
    var other = POSTGRES.createTenant();
    add(member(other, "ada", "Ada", 1, Role.ADMIN));
    Optional<Member> found =
        POSTGRES
            .transactions()
            .within(new Scope.Tenant(tenant), () -> members.findBySubject(other, "ada"))
            .blockOptional();
    assertThat(found).isEmpty();
  }

  @Test
  void findsATenantByOrganizationAndByClient() {
    var tenant = POSTGRES.createTenant();
    var client =
        new ApiClient(
            tenant, PostgresForTests.anyId(), "vw-1", "Tool", Set.of("vendors:read"), false, 1);
    POSTGRES.asStaff(tenant, () -> clients.add(client, ACTOR, NOW));

    assertThat(inDirectory(directory.ofClient("vw-1"))).contains(tenant);
    assertThat(inDirectory(directory.ofClient("vw-unknown"))).isEmpty();
    assertThat(inDirectory(directory.ofOrganization("org-" + tenant))).contains(tenant);
    assertThat(inDirectory(directory.organizationOf(tenant))).contains("org-" + tenant);
    assertThat(POSTGRES.asStaff(tenant, () -> clients.findByClientId(tenant, "vw-1")))
        .isEqualTo(client);
    assertThat(POSTGRES.asStaff(tenant, () -> clients.at(tenant, client.id(), 1)))
        .isEqualTo(client);
  }

  @Test
  void keepsAClientAndItsVersions() {
    var tenant = POSTGRES.createTenant();
    var id = PostgresForTests.anyId();
    var client = new ApiClient(tenant, id, "vw-2", "Tool", Set.of("vendors:read"), false, 1);
    POSTGRES.asStaff(tenant, () -> clients.add(client, ACTOR, NOW));

    var disabled = new ApiClient(tenant, id, "vw-2", "Tool", Set.of(), true, 2);
    assertThat(POSTGRES.asStaff(tenant, () -> clients.update(disabled, ACTOR, NOW))).isTrue();
    assertThat(POSTGRES.asStaff(tenant, () -> clients.update(disabled, ACTOR, NOW))).isFalse();
    assertThat(POSTGRES.asStaff(tenant, () -> clients.find(tenant, id))).isEqualTo(disabled);
    assertThat(POSTGRES.asStaff(tenant, () -> clients.at(tenant, id, 1))).isEqualTo(client);
  }

  @Test
  void refusesAClientIdThatTwoTenantsClaim() {
    for (var tenant : List.of(POSTGRES.createTenant(), POSTGRES.createTenant())) {
      var client =
          new ApiClient(tenant, PostgresForTests.anyId(), "vw-twice", "T", Set.of(), false, 1);
      POSTGRES.asStaff(tenant, () -> clients.add(client, ACTOR, NOW));
    }
    assertThat(inDirectory(directory.ofClient("vw-twice"))).isEmpty();
  }

  @Test
  void createsATenantAsTheOperatorOnly() {
    var tenant = new TenantId(PostgresForTests.anyId());
    var profile = new Tenants.Profile("Saint Mary " + tenant, "en-US", "America/Chicago");
    var operator = Caller.staff(tenant, new Actor.Operator(), Origin.LOCAL);
    var created = Change.of("tenant.created", "tenant", tenant.value(), 1, NOW);
    POSTGRES.run(
        new Scope.Operator(),
        () ->
            tenants
                .add(tenant, profile, NOW)
                .then(ChangesForTests.on(POSTGRES).record(operator, created)));
    POSTGRES.run(new Scope.Operator(), () -> tenants.assignOrganization(tenant, "o-" + tenant));

    assertThat(POSTGRES.within(new Scope.Operator(), () -> tenants.findByName(profile.name())))
        .isEqualTo(tenant);
    assertThat(inDirectory(directory.ofOrganization("o-" + tenant))).contains(tenant);
    assertThatThrownBy(
            () -> POSTGRES.runAsStaff(tenant, () -> tenants.assignOrganization(tenant, "stolen")))
        .hasMessageContaining("permission denied");
  }

  private boolean add(Member member) {
    return POSTGRES.asStaff(member.tenant(), () -> members.add(member, ACTOR, NOW));
  }

  private static <T> Optional<T> inDirectory(Mono<T> work) {
    return POSTGRES
        .transactions()
        .within(new Scope.Directory(), () -> work)
        .blockOptional(Duration.ofSeconds(30));
  }

  private static Member member(
      TenantId tenant, String subject, String name, long version, Role... roles) {
    return new Member(
        tenant,
        PostgresForTests.anyId(),
        subject,
        name,
        subject + "@x.example",
        Set.of(roles),
        false,
        version);
  }
}
