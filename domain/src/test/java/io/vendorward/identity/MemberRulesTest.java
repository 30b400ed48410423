package io.vendorward.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.identity.MemberRules.Decision;
import io.vendorward.tenancy.TenantId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MemberRulesTest {

  private static final TenantId TENANT = new TenantId(new UUID(1, 1));

  @Test
  void changesWhatIsWishedAndKeepsTheRest() {
    var wish = new MemberRules.Wish(Optional.of(Set.of(Role.AUDITOR)), Optional.empty());
    assertThat(MemberRules.decide(member(false, Role.ANALYST), wish, 1))
        .isEqualTo(
            new Decision.Change(
                new Member(
                    TENANT, id(), "s", "Ada", "a@b.example", Set.of(Role.AUDITOR), false, 8)));
  }

  @Test
  void doesNothingForAWishThatIsFulfilled() {
    var wish = new MemberRules.Wish(Optional.of(Set.of(Role.ANALYST)), Optional.of(false));
    assertThat(MemberRules.decide(member(false, Role.ANALYST), wish, 1))
        .isEqualTo(new Decision.NothingToDo());
  }

  @Test
  void keepsTheLastAdministrator() {
    var ada = member(false, Role.ADMIN);
    assertThat(MemberRules.decide(ada, roles(Role.ANALYST), 1)).isEqualTo(new Decision.LastAdmin());
    assertThat(MemberRules.decide(ada, disabled(), 1)).isEqualTo(new Decision.LastAdmin());
    assertThat(MemberRules.decide(ada, roles(Role.ANALYST), 2)).isInstanceOf(Decision.Change.class);
    assertThat(MemberRules.decide(ada, roles(Role.ADMIN, Role.PRIVACY), 1))
        .isInstanceOf(Decision.Change.class);
  }

  @Test
  void countsADisabledAdministratorForNothing() {
    var shutOut = member(true, Role.ADMIN);
    assertThat(MemberRules.decide(shutOut, roles(Role.ANALYST), 1))
        .isInstanceOf(Decision.Change.class);
  }

  private static MemberRules.Wish roles(Role... roles) {
    return new MemberRules.Wish(Optional.of(Set.of(roles)), Optional.empty());
  }

  private static MemberRules.Wish disabled() {
    return new MemberRules.Wish(Optional.empty(), Optional.of(true));
  }

  private static UUID id() {
    return new UUID(1, 2);
  }

  private static Member member(boolean disabled, Role... roles) {
    return new Member(TENANT, id(), "s", "Ada", "a@b.example", Set.of(roles), disabled, 7);
  }
}
