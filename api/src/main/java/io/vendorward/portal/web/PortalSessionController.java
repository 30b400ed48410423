package io.vendorward.portal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.identity.SessionToken;
import io.vendorward.identity.web.Anonymous;
import io.vendorward.identity.web.Callers;
import io.vendorward.identity.web.PortalOnly;
import io.vendorward.identity.web.PortalUser;
import io.vendorward.portal.LinkCheck;
import io.vendorward.portal.LinkToken;
import io.vendorward.portal.usecase.OpenPortalSession;
import io.vendorward.portal.usecase.ReadInbox;
import io.vendorward.portal.usecase.RequestFreshLink;
import io.vendorward.security.LiveSessions;
import io.vendorward.web.ProblemException;
import io.vendorward.web.Problems;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/portal")
@Tag(name = "Portal", description = "The vendor's side: sessions, the inbox, and what it opens")
class PortalSessionController {

  private final OpenPortalSession openSession;
  private final RequestFreshLink requestFreshLink;
  private final ReadInbox readInbox;
  private final LiveSessions sessions;

  PortalSessionController(
      OpenPortalSession openSession,
      RequestFreshLink requestFreshLink,
      ReadInbox readInbox,
      LiveSessions sessions) {
    this.openSession = openSession;
    this.requestFreshLink = requestFreshLink;
    this.readInbox = readInbox;
    this.sessions = sessions;
  }

  @PostMapping("/sessions")
  @Anonymous
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      operationId = "openPortalSession",
      summary = "Open a session with the token of a mailed link",
      description =
          "Spends the token, so a repeated call is told that the link was used, with an"
              + " Idempotency-Key as without one. The session's own token is shown here once.")
  Mono<ResponseEntity<PortalSessionView>> open(
      @Valid @RequestBody PortalSessionRequest request, ServerWebExchange exchange) {
    return openSession
        .handle(new LinkToken(request.token()), SessionToken.Door.API, Callers.origin(exchange))
        .map(outcome ->
            switch (outcome) {
              case OpenPortalSession.Outcome.Opened(var opened, _) ->
                  ResponseEntity.status(HttpStatus.CREATED).body(PortalSessionView.of(opened));
              case OpenPortalSession.Outcome.NoLongerValid(LinkCheck why) ->
                  throw noLongerValid(why);
              case OpenPortalSession.Outcome.TooMany(var pause) ->
                  throw Problems.tooMany(pause.toSeconds());
              case OpenPortalSession.Outcome.Unknown() ->
                  throw Problems.invalid("/token", "unknown-link", "There is no such link.");
            });
  }

  private static ProblemException noLongerValid(LinkCheck why) {
    return switch (why) {
      case LinkCheck.Spent _ ->
          Problems.invalid("/token", "spent-link", "The link was used; ask for a fresh one.");
      case LinkCheck.Expired _ ->
          Problems.invalid("/token", "expired-link", "The link has expired; ask for a fresh one.");
      case LinkCheck.Spendable _ -> throw new IllegalStateException("a valid link was refused");
    };
  }

  @DeleteMapping("/sessions/current")
  @PortalOnly
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "endPortalSession", summary = "End the session")
  Mono<ResponseEntity<Void>> end(PortalUser user) {
    return sessions.end(user.session()).thenReturn(ResponseEntity.noContent().build());
  }

  @PostMapping("/fresh-links")
  @Anonymous
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(
      operationId = "requestFreshLink",
      summary = "Have a fresh link mailed to an address",
      description = "Answers alike for every address, known or not.")
  Mono<ResponseEntity<Void>> freshLink(
      @Valid @RequestBody FreshLinkRequest request, ServerWebExchange exchange) {
    return requestFreshLink
        .handle(request.address(), Callers.origin(exchange))
        .thenReturn(ResponseEntity.accepted().build());
  }

  @GetMapping("/inbox")
  @PortalOnly
  @Operation(
      operationId = "readInbox",
      summary = "Read what hospitals ask of you",
      description = "Over all hospitals: what is to be done by due date, then what is done.")
  Mono<ResponseEntity<InboxView>> inbox(PortalUser user, ServerWebExchange exchange) {
    return readInbox
        .handle(user.account(), Callers.origin(exchange))
        .map(InboxView::of)
        .map(ResponseEntity::ok);
  }
}
