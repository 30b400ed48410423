package io.vendorward.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vendorward.identity.Member;
import io.vendorward.identity.Role;
import io.vendorward.operation.Job;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailInvitationTest {

  private static final TenantId TENANT = new TenantId(new UUID(1, 1));
  private static final UUID GRACE = new UUID(2, 2);

  private final InMemoryTables tables = new InMemoryTables();
  private final InMemoryStaff staff = new InMemoryStaff(tables);
  private final IdentityProviderInMemory provider = new IdentityProviderInMemory();
  private final MailInvitation mailInvitation =
      new MailInvitation(provider, new OneOrganization(), staff.members(), tables);

  @Test
  void hasTheProviderMailTheMember() {
    memberThatIs(false);
    mailInvitation.run(job()).block();
    assertThat(provider.calls()).containsExactly("invite");
  }

  @Test
  void isTriedAgainWhenTheProviderIsDown() {
    memberThatIs(false);
    provider.downAt("invite");
    assertThatThrownBy(() -> mailInvitation.run(job()).block())
        .isInstanceOf(IdentityProviderUnavailableException.class);
  }

  @Test
  void mailsNobodyWhoWasShutOutMeanwhile() {
    memberThatIs(true);
    mailInvitation.run(job()).block();
    assertThat(provider.calls()).isEmpty();
  }

  private void memberThatIs(boolean disabled) {
    var member =
        new Member(TENANT, GRACE, "s", "Grace", "g@x.example", Set.of(Role.ANALYST), disabled, 1);
    tables
        .within(
            new Scope.Tenant(TENANT), () -> staff.members().add(member, "operator", Instant.EPOCH))
        .block();
  }

  private static Job job() {
    return new Job(
        TENANT,
        new UUID(3, 3),
        MailInvitation.KIND,
        Map.of("member", GRACE.toString()),
        0,
        new UUID(4, 4));
  }
}
