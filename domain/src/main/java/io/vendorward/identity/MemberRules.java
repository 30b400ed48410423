package io.vendorward.identity;

import java.util.Optional;
import java.util.Set;

/** What may become of a member. */
public final class MemberRules {

  private MemberRules() {}

  /** What somebody wants changed; what is empty stays. */
  public record Wish(Optional<Set<Role>> roles, Optional<Boolean> disabled) {}

  /** Whether the wish can be granted. */
  public sealed interface Decision {

    record Change(Member next) implements Decision {}

    record NothingToDo() implements Decision {}

    /** The tenant would be left without anybody who can let others in. */
    record LastAdmin() implements Decision {}
  }

  public static Decision decide(Member member, Wish wish, long activeAdmins) {
    var next =
        new Member(
            member.tenant(),
            member.id(),
            member.subject(),
            member.name(),
            member.email(),
            wish.roles().orElse(member.roles()),
            wish.disabled().orElse(member.disabled()),
            member.version() + 1);
    if (next.roles().equals(member.roles()) && next.disabled() == member.disabled()) {
      return new Decision.NothingToDo();
    }
    boolean losesAdmin = isActiveAdmin(member) && !isActiveAdmin(next);
    return losesAdmin && activeAdmins <= 1 ? new Decision.LastAdmin() : new Decision.Change(next);
  }

  private static boolean isActiveAdmin(Member member) {
    return !member.disabled() && member.roles().contains(Role.ADMIN);
  }
}
