package io.vendorward.identity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.identity.Member;
import io.vendorward.identity.Role;
import java.util.List;
import java.util.UUID;

@Schema(name = "Member", description = "A person on the staff")
record MemberView(
    UUID id,
    @Schema(description = "The person at the identity provider", maxLength = 255) String subject,
    @Schema(example = "Ada Lovelace", maxLength = 200) String name,
    @Schema(example = "ada@stmarys.example", maxLength = 254) String email,
    @Schema(maxLength = 7) List<Role> roles,
    @Schema(description = "Whether the person is shut out") boolean disabled,
    @Schema(example = "1", minimum = "1") long version) {

  static MemberView of(Member member) {
    return new MemberView(
        member.id(),
        member.subject(),
        member.name(),
        member.email(),
        member.roles().stream().sorted().toList(),
        member.disabled(),
        member.version());
  }
}
