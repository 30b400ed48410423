package io.vendorward.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Member;
import io.vendorward.identity.Permission;
import io.vendorward.identity.usecase.ChangeMember;
import io.vendorward.identity.usecase.InviteMember;
import io.vendorward.identity.usecase.InviteMemberAgain;
import io.vendorward.identity.usecase.MemberFilter;
import io.vendorward.identity.usecase.ReadStaff;
import io.vendorward.listing.Sort;
import io.vendorward.web.Cursors;
import io.vendorward.web.Etags;
import io.vendorward.web.IfMatch;
import io.vendorward.web.ListParameters;
import io.vendorward.web.ListResponse;
import io.vendorward.web.MergePatchOf;
import io.vendorward.web.MergePatches;
import io.vendorward.web.ProblemType;
import io.vendorward.web.Problems;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/members")
@Tag(name = "Members", description = "The people on your staff and what they may do")
class MemberController {

  private static final Set<String> SORTABLE = Set.of("name");

  private final ReadStaff readStaff;
  private final InviteMember inviteMember;
  private final InviteMemberAgain inviteMemberAgain;
  private final ChangeMember changeMember;
  private final MergePatches patches;
  private final Cursors cursors;

  MemberController(
      ReadStaff readStaff,
      InviteMember inviteMember,
      InviteMemberAgain inviteMemberAgain,
      ChangeMember changeMember,
      MergePatches patches,
      Cursors cursors) {
    this.readStaff = readStaff;
    this.inviteMember = inviteMember;
    this.inviteMemberAgain = inviteMemberAgain;
    this.changeMember = changeMember;
    this.patches = patches;
    this.cursors = cursors;
  }

  @GetMapping
  @Requires(Permission.SETTINGS_READ)
  @Operation(operationId = "listMembers", summary = "List members")
  Mono<ResponseEntity<ListResponse<MemberView>>> list(
      Caller caller, ListParameters parameters, ServerWebExchange exchange) {
    var request = parameters.pageRequest(SORTABLE, Sort.ascending("name"));
    return readStaff
        .members(caller, MemberFilter.ALL, request)
        .map(page -> ListResponse.of(page, request, cursors, exchange, MemberView::of));
  }

  @GetMapping("/{id}")
  @Requires(Permission.SETTINGS_READ)
  @Operation(operationId = "getMember", summary = "Read a member")
  Mono<ResponseEntity<MemberView>> find(Caller caller, @PathVariable UUID id) {
    return readStaff
        .member(caller, id)
        .map(MemberController::ok)
        .switchIfEmpty(Mono.error(() -> Problems.notFound("member")));
  }

  @PostMapping
  @Requires(Permission.SETTINGS_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      operationId = "inviteMember",
      summary = "Invite a member",
      description =
          "Somebody who is new gets a mail with a link to set a password. Somebody who belongs to"
              + " another organization of the installation is asked by mail whether they want to"
              + " join. Repeating the call is safe: whoever is a member already stays as they are,"
              + " with 409.")
  Mono<ResponseEntity<MemberView>> invite(Caller caller, @Valid @RequestBody MemberInput input) {
    return inviteMember
        .handle(caller, input.command())
        .map(outcome ->
            switch (outcome) {
              case InviteMember.Outcome.Invited(Member member) -> created(member);
              case InviteMember.Outcome.Already _ ->
                  throw Problems.of(
                      ProblemType.ALREADY_EXISTS, "Somebody with this address is a member.");
              case InviteMember.Outcome.ProviderUnavailable() ->
                  throw Problems.unavailable(
                      "The identity provider does not answer; nothing was changed here.");
            });
  }

  @PostMapping("/{id}/invitations")
  @Requires(Permission.SETTINGS_WRITE)
  @Operation(
      operationId = "inviteMemberAgain",
      summary = "Mail an invitation again",
      description = "The link in an earlier one works once and for twelve hours.")
  Mono<ResponseEntity<MemberView>> inviteAgain(Caller caller, @PathVariable UUID id) {
    return inviteMemberAgain
        .handle(caller, new InviteMemberAgain.Command(id))
        .map(outcome ->
            switch (outcome) {
              case InviteMemberAgain.Outcome.Invited(Member member) -> ok(member);
              case InviteMemberAgain.Outcome.ShutOut() ->
                  throw Problems.wrongState("The member is shut out; let them in first.");
              case InviteMemberAgain.Outcome.NotFound() -> throw Problems.notFound("member");
            });
  }

  @PatchMapping(path = "/{id}", consumes = MergePatches.MEDIA_TYPE)
  @Requires(Permission.SETTINGS_WRITE)
  @Operation(
      operationId = "changeMember",
      summary = "Change roles, shut out or let in",
      description = "Takes effect within 60 seconds, for people who are signed in as well.")
  Mono<ResponseEntity<MemberView>> change(
      Caller caller,
      @PathVariable UUID id,
      IfMatch seen,
      @RequestBody @MergePatchOf(MemberPatch.class) JsonNode patch) {
    return readStaff
        .member(caller, id)
        .map(member -> patches.apply(patch, MemberPatch.of(member), MemberPatch.class))
        .map(changed -> new ChangeMember.Command(id, seen.version(), changed.wish()))
        .flatMap(command -> changeMember.handle(caller, command))
        .map(MemberController::answer)
        .switchIfEmpty(Mono.error(() -> Problems.notFound("member")));
  }

  private static ResponseEntity<MemberView> answer(ChangeMember.Outcome outcome) {
    return switch (outcome) {
      case ChangeMember.Outcome.Changed(Member member) -> ok(member);
      case ChangeMember.Outcome.Stale(Member current) ->
          throw Problems.stale(MemberView.of(current), current.version());
      case ChangeMember.Outcome.LastAdmin() ->
          throw Problems.wrongState("Nobody else who is let in has the role ADMIN.");
      case ChangeMember.Outcome.NotFound() -> throw Problems.notFound("member");
    };
  }

  static ResponseEntity<MemberView> ok(Member member) {
    return ResponseEntity.ok().eTag(Etags.of(member.version())).body(MemberView.of(member));
  }

  static ResponseEntity<MemberView> created(Member member) {
    return ResponseEntity.created(URI.create("/api/v1/members/" + member.id()))
        .eTag(Etags.of(member.version()))
        .body(MemberView.of(member));
  }
}
