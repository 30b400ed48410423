package io.vendorward.console.settings;

import io.vendorward.console.FormCheck;
import io.vendorward.identity.Role;
import io.vendorward.identity.usecase.InviteMember;
import io.vendorward.vendor.EmailAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody to invite, as it was typed. */
public record MemberForm(String email, String name, List<String> roles) {

  public MemberForm(@Nullable String email, @Nullable String name, @Nullable List<String> roles) {
    this.email = email == null ? "" : email;
    this.name = name == null ? "" : name;
    this.roles = roles == null ? List.of() : List.copyOf(roles);
  }

  static MemberForm blank() {
    return new MemberForm(null, null, null);
  }

  /** Empty when the check found something wrong. */
  Optional<InviteMember.Command> command(FormCheck check) {
    String typed = check.required("email", email, 254);
    String checkedName = check.required("name", name, 200);
    var chosen = roles(check, roles);
    var address = EmailAddress.parse(typed);
    if (address.isEmpty() && !typed.isEmpty()) {
      check.wrong("email", "not-an-address");
    }
    return address
        .filter(valid -> !check.errors().any())
        .map(valid -> new InviteMember.Command(valid.value(), checkedName, chosen));
  }

  /** At least one; what is no role, which only a forged form has, is left out. */
  static Set<Role> roles(FormCheck check, List<String> chosen) {
    var roles =
        Stream.of(Role.values())
            .filter(role -> chosen.contains(role.name()))
            .collect(Collectors.toUnmodifiableSet());
    if (roles.isEmpty()) {
      check.wrong("roles", "none-chosen");
    }
    return roles;
  }
}
