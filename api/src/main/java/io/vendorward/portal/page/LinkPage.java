package io.vendorward.portal.page;

import io.vendorward.identity.SessionToken;
import io.vendorward.identity.usecase.OpenSession;
import io.vendorward.identity.web.Anonymous;
import io.vendorward.identity.web.Callers;
import io.vendorward.portal.LinkToken;
import io.vendorward.portal.usecase.OpenPortalSession;
import io.vendorward.security.PortalCookie;
import io.vendorward.web.FormErrors;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Did you come by a link? Looking at the page spends nothing, so mail scanners may look. */
@Controller
class LinkPage {

  private final OpenPortalSession openSession;
  private final PortalCookie cookie;

  LinkPage(OpenPortalSession openSession, PortalCookie cookie) {
    this.openSession = openSession;
    this.cookie = cookie;
  }

  @GetMapping("/portal/link/{token}")
  @Anonymous
  Rendering landing(@PathVariable String token) {
    return landingPage(token, false).build();
  }

  @PostMapping("/portal/link/{token}")
  @Anonymous
  Mono<Rendering> open(@PathVariable String token, ServerWebExchange exchange) {
    return openSession
        .handle(new LinkToken(token), SessionToken.Door.PAGES, Callers.origin(exchange))
        .map(outcome ->
            switch (outcome) {
              case OpenPortalSession.Outcome.Opened(var opened, _) -> opened(exchange, opened);
              case OpenPortalSession.Outcome.NoLongerValid _ -> refused("used");
              case OpenPortalSession.Outcome.Unknown() -> refused("unknown");
              case OpenPortalSession.Outcome.TooMany(var pause) -> tooMany(token, pause, exchange);
            });
  }

  private Rendering opened(ServerWebExchange exchange, OpenSession.Opened opened) {
    var session = opened.session();
    var life = Duration.between(session.createdAt(), session.expiresAt());
    cookie.set(exchange, opened.token(), life);
    return Rendering.redirectTo("/portal").status(HttpStatus.SEE_OTHER).build();
  }

  /** The same page again: the link was not looked at, and its button works later. */
  private static Rendering tooMany(String token, Duration pause, ServerWebExchange exchange) {
    exchange
        .getResponse()
        .getHeaders()
        .set(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds()));
    return landingPage(token, true).status(HttpStatus.TOO_MANY_REQUESTS).build();
  }

  private static Rendering.Builder<?> landingPage(String token, boolean tooMany) {
    return Rendering.view("portal/link")
        .modelAttribute("token", token)
        .modelAttribute("tooMany", tooMany);
  }

  private static Rendering refused(String why) {
    return Rendering.view("portal/sign-in")
        .status(HttpStatus.GONE)
        .modelAttribute("why", why)
        .modelAttribute("address", "")
        .modelAttribute("errors", FormErrors.NONE)
        .build();
  }
}
