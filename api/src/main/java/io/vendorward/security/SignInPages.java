package io.vendorward.security;

import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Anonymous;
import io.vendorward.identity.web.Requires;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** The pages around a login at the console: why it did not come about, and its end. */
@Controller
class SignInPages {

  private final ConsoleSessions sessions;
  private final LogoutHints hints;
  private final KeycloakProperties keycloak;
  private final PublicUrl url;

  SignInPages(
      ConsoleSessions sessions, LogoutHints hints, KeycloakProperties keycloak, PublicUrl url) {
    this.sessions = sessions;
    this.hints = hints;
    this.keycloak = keycloak;
    this.url = url;
  }

  /** Whoever types only the host is staff: vendors come by the links in their mails. */
  @Anonymous
  @GetMapping("/")
  Mono<Rendering> start() {
    return Mono.just(Rendering.redirectTo("/console").build());
  }

  @Anonymous
  @GetMapping("/console/sign-in")
  Mono<Rendering> signIn(@RequestParam(name = "why", required = false) @Nullable String why) {
    var problem = SignInProblem.of(why).orElse(SignInProblem.SIGNED_OUT);
    return Mono.just(page(problem));
  }

  @Anonymous
  @GetMapping("/console/signed-out")
  Mono<Rendering> signedOut() {
    return Mono.just(page(SignInProblem.SIGNED_OUT));
  }

  private Rendering page(SignInProblem problem) {
    return Rendering.view("console/sign-in")
        .modelAttribute("why", problem.code())
        .modelAttribute("signIn", ContinueAt.loginFor(ContinueAt.safe(null)))
        .modelAttribute("otherAccount", endOfProviderSession(null).toString())
        .status(problem.status())
        .build();
  }

  /** Ends our session, then sends the browser to end the one at the identity provider. */
  @Requires(Permission.SELF)
  @PostMapping("/console/sign-out")
  Mono<ResponseEntity<Void>> logOut(ServerWebExchange exchange) {
    var target = endOfProviderSession(hints.of(exchange).orElse(null));
    return sessions
        .end(exchange)
        .thenReturn(ResponseEntity.status(HttpStatus.SEE_OTHER).location(target).build());
  }

  private URI endOfProviderSession(@Nullable String idToken) {
    var address =
        UriComponentsBuilder.fromUriString(keycloak.endSessionUri())
            .queryParam("client_id", keycloak.consoleClientId())
            .queryParam("post_logout_redirect_uri", url.at("/console/signed-out"));
    if (idToken != null) {
      address.queryParam("id_token_hint", idToken);
    }
    return address.encode().build().toUri();
  }
}
