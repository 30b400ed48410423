package io.vendorward.console.settings;

import io.vendorward.console.FormCheck;
import io.vendorward.console.Pages;
import io.vendorward.console.Versions;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Member;
import io.vendorward.identity.MemberRules;
import io.vendorward.identity.Permission;
import io.vendorward.identity.Role;
import io.vendorward.identity.usecase.ChangeMember;
import io.vendorward.identity.usecase.InviteMember;
import io.vendorward.identity.usecase.InviteMemberAgain;
import io.vendorward.identity.usecase.ReadStaff;
import io.vendorward.identity.web.Requires;
import io.vendorward.web.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Inviting somebody, changing what they may do, shutting them out and letting them in again. */
@Controller
class MemberPages {

  static final String PATH = "/console/settings/members";

  private final ReadStaff readStaff;
  private final InviteMember inviteMember;
  private final InviteMemberAgain inviteMemberAgain;
  private final ChangeMember changeMember;

  MemberPages(
      ReadStaff readStaff,
      InviteMember inviteMember,
      InviteMemberAgain inviteMemberAgain,
      ChangeMember changeMember) {
    this.readStaff = readStaff;
    this.inviteMember = inviteMember;
    this.inviteMemberAgain = inviteMemberAgain;
    this.changeMember = changeMember;
  }

  @GetMapping(PATH + "/new")
  @Requires(Permission.SETTINGS_WRITE)
  Mono<Rendering> blank() {
    return Mono.just(invitation(MemberForm.blank(), FormErrors.NONE));
  }

  @PostMapping(PATH + "/new")
  @Requires(Permission.SETTINGS_WRITE)
  Mono<Rendering> invite(Caller caller, @ModelAttribute("form") MemberForm form) {
    var check = new FormCheck();
    return Mono.justOrEmpty(form.command(check))
        .flatMap(command -> inviteMember.handle(caller, command))
        .map(outcome ->
            switch (outcome) {
              case InviteMember.Outcome.Invited(Member member) ->
                  Pages.seeOther(path(member.id()), "member.invited");
              case InviteMember.Outcome.Already _ ->
                  invitation(form, FormErrors.of("email", "already-a-member"));
              case InviteMember.Outcome.ProviderUnavailable() ->
                  invitation(form, FormErrors.of("", "provider-unavailable"));
            })
        .switchIfEmpty(Mono.fromSupplier(() -> invitation(form, check.errors())));
  }

  @GetMapping(PATH + "/{id}")
  @Requires(Permission.SETTINGS_READ)
  Mono<Rendering> show(Caller caller, @PathVariable UUID id) {
    return readStaff
        .member(caller, id)
        .map(member -> page(member, names(member), FormErrors.NONE))
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  @PostMapping(PATH + "/{id}/invitations")
  @Requires(Permission.SETTINGS_WRITE)
  Mono<Rendering> inviteAgain(Caller caller, @PathVariable UUID id) {
    return inviteMemberAgain
        .handle(caller, new InviteMemberAgain.Command(id))
        .flatMap(outcome ->
            switch (outcome) {
              case InviteMemberAgain.Outcome.Invited _ ->
                  Mono.just(Pages.seeOther(path(id), "member.invited"));
              case InviteMemberAgain.Outcome.ShutOut() ->
                  again(caller, id, List.of(), FormErrors.of("", "shut-out"));
              case InviteMemberAgain.Outcome.NotFound() -> Mono.error(Pages::notFound);
            });
  }

  @PostMapping(PATH + "/{id}/roles")
  @Requires(Permission.SETTINGS_WRITE)
  Mono<Rendering> saveRoles(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    return exchange.getFormData().flatMap(sent -> saveRoles(caller, id, sent));
  }

  private Mono<Rendering> saveRoles(Caller caller, UUID id, MultiValueMap<String, String> sent) {
    var check = new FormCheck();
    var typed = sent.getOrDefault("roles", List.of());
    var roles = MemberForm.roles(check, typed);
    if (check.errors().any()) {
      return again(caller, id, typed, check.errors());
    }
    long version = Versions.read(sent.getOrDefault("version", List.of("")).getFirst());
    var wish = new MemberRules.Wish(Optional.of(roles), Optional.empty());
    return change(caller, new ChangeMember.Command(id, version, wish), typed, "member.saved");
  }

  @PostMapping(PATH + "/{id}/disable")
  @Requires(Permission.SETTINGS_WRITE)
  Mono<Rendering> disable(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    return shut(caller, id, exchange, true, "member.disabled");
  }

  @PostMapping(PATH + "/{id}/enable")
  @Requires(Permission.SETTINGS_WRITE)
  Mono<Rendering> enable(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    return shut(caller, id, exchange, false, "member.enabled");
  }

  private Mono<Rendering> shut(
      Caller caller, UUID id, ServerWebExchange exchange, boolean out, String notice) {
    var wish = new MemberRules.Wish(Optional.empty(), Optional.of(out));
    return Pages.sentVersion(exchange)
        .flatMap(version ->
            change(caller, new ChangeMember.Command(id, version, wish), List.of(), notice));
  }

  /** {@code typed} are the roles that the page shows chosen when it comes again; none: the real. */
  private Mono<Rendering> change(
      Caller caller, ChangeMember.Command command, List<String> typed, String notice) {
    return changeMember
        .handle(caller, command)
        .flatMap(outcome ->
            switch (outcome) {
              case ChangeMember.Outcome.Changed _ ->
                  Mono.just(Pages.seeOther(path(command.id()), notice));
              case ChangeMember.Outcome.Stale(Member current) ->
                  Mono.just(
                      page(
                          current,
                          typed.isEmpty() ? names(current) : typed,
                          FormErrors.of("", typed.isEmpty() ? "changed-meanwhile" : "stale")));
              case ChangeMember.Outcome.LastAdmin() ->
                  again(caller, command.id(), typed, FormErrors.of("", "last-admin"));
              case ChangeMember.Outcome.NotFound() -> Mono.error(Pages::notFound);
            });
  }

  private Mono<Rendering> again(Caller caller, UUID id, List<String> typed, FormErrors errors) {
    return readStaff
        .member(caller, id)
        .map(member -> page(member, typed.isEmpty() ? names(member) : typed, errors))
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  private static String path(UUID id) {
    return PATH + "/" + id;
  }

  private static List<String> names(Member member) {
    return member.roles().stream().map(Role::name).toList();
  }

  private static Rendering invitation(MemberForm form, FormErrors errors) {
    return Pages.form(
        "console/settings/invite", errors, Map.of("form", form, "roles", Role.values()));
  }

  private static Rendering page(Member member, List<String> chosen, FormErrors errors) {
    return Pages.form(
        "console/settings/member",
        errors,
        Map.of("member", member, "chosen", chosen, "roles", Role.values()));
  }
}
