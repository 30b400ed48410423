package io.vendorward.identity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.identity.Member;
import io.vendorward.identity.MemberRules;
import io.vendorward.identity.Role;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Schema(name = "MemberChange")
record MemberPatch(@NotNull @Size(max = 7) List<@NotNull Role> roles, @NotNull Boolean disabled) {

  static MemberPatch of(Member member) {
    return new MemberPatch(member.roles().stream().sorted().toList(), member.disabled());
  }

  MemberRules.Wish wish() {
    return new MemberRules.Wish(Optional.of(Set.copyOf(roles)), Optional.of(disabled));
  }
}
