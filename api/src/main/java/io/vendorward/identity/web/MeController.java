package io.vendorward.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.Role;
import io.vendorward.identity.usecase.ReadStaff;
import io.vendorward.web.Problems;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Me", description = "Who you are here")
class MeController {

  /** Whom the token stands for. */
  @Schema(name = "Me")
  record MeView(
      UUID tenant,
      Kind kind,
      @Schema(description = "Subject of a person, client id of a machine", maxLength = 255)
          String id,
      @Schema(example = "Ada Lovelace", maxLength = 200) String name,
      @Schema(description = "Of a person", maxLength = 7) List<Role> roles,
      @Schema(description = "Of a machine", maxLength = 40) List<String> scopes) {

    enum Kind {
      PERSON,
      CLIENT
    }
  }

  private final ReadStaff readStaff;

  MeController(ReadStaff readStaff) {
    this.readStaff = readStaff;
  }

  @GetMapping("/api/v1/me")
  @Requires(Permission.SELF)
  @Operation(operationId = "getMe", summary = "Who am I, and what may I do")
  Mono<ResponseEntity<MeView>> me(Caller caller) {
    return view(caller)
        .map(ResponseEntity::ok)
        .switchIfEmpty(Mono.error(() -> Problems.notFound("member")));
  }

  private Mono<MeView> view(Caller caller) {
    var tenant = caller.tenant().value();
    return switch (caller.actor()) {
      case Actor.Person(var subject, var name) ->
          readStaff
              .memberBySubject(caller, subject)
              .map(member ->
                  new MeView(
                      tenant,
                      MeView.Kind.PERSON,
                      subject,
                      name,
                      member.roles().stream().sorted().toList(),
                      List.of()));
      case Actor.Client(var clientId, var _) ->
          readStaff
              .clientById(caller, clientId)
              .map(client ->
                  new MeView(
                      tenant,
                      MeView.Kind.CLIENT,
                      clientId,
                      client.name(),
                      List.of(),
                      client.scopes().stream().sorted().toList()));
      case Actor.PortalUser _, Actor.Worker _, Actor.Operator _ -> Mono.empty();
    };
  }
}
