package io.vendorward.security;

import io.vendorward.identity.usecase.EndSession;
import io.vendorward.identity.web.Anonymous;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Keycloak tells that one of its sessions has ended; the console sessions on it end too. */
@Controller
class BackChannelLogout {

  private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

  private final ReactiveJwtDecoder decoder;
  private final EndSession endSession;

  BackChannelLogout(KeycloakProperties keycloak, SigningKeys keys, EndSession endSession) {
    this.decoder = AccessTokens.decoder(keycloak, keys, keycloak.consoleClientId());
    this.endSession = endSession;
  }

  @Anonymous
  @PostMapping(
      path = "/console/back-channel-logout",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  Mono<ResponseEntity<Void>> logOut(ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(form -> Mono.justOrEmpty(form.getFirst("logout_token")))
        .flatMap(decoder::decode)
        .flatMap(token -> Mono.justOrEmpty(providerSession(token)))
        .flatMap(session -> endSession.ofProviderSession(session).thenReturn(true))
        .onErrorReturn(JwtException.class, false)
        .defaultIfEmpty(false)
        .map(ended ->
            (ended ? ResponseEntity.ok() : ResponseEntity.badRequest())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build());
  }

  /** A logout token has that event and no nonce; an id token, sent here, would have one. */
  private static Optional<String> providerSession(Jwt token) {
    boolean isLogout =
        token.getClaim("events") instanceof Map<?, ?> events
            && events.containsKey(EVENT)
            && !token.hasClaim("nonce");
    return isLogout ? Optional.ofNullable(token.getClaimAsString("sid")) : Optional.empty();
  }
}
