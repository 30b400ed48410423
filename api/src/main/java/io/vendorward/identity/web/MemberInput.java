package io.vendorward.identity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.identity.Role;
import io.vendorward.identity.usecase.InviteMember;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Set;

@Schema(name = "MemberInvitation")
record MemberInput(
    @NotBlank @Email @Size(max = 254) @Schema(example = "grace@stmarys.example") String email,
    @NotBlank @Size(max = 200) @Schema(example = "Grace Hopper") String name,
    @NotNull @Size(min = 1, max = 7) List<@NotNull Role> roles) {

  InviteMember.Command command() {
    return new InviteMember.Command(
        email.strip().toLowerCase(Locale.ROOT), name.strip(), Set.copyOf(roles));
  }
}
