package io.vendorward.security;

import io.vendorward.web.InstallationKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A login under way, in a sealed cookie of ten minutes: any replica can go on with it. */
@Component
class LoginState implements ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  /** Attribute that says where to go after the login. */
  static final String CONTINUE = "continue";

  private static final Duration LIFE = Duration.ofMinutes(10);

  private final ConsoleCookie cookie;
  private final KeycloakProperties keycloak;
  private final Sealer sealer;
  private final InstantSource clock;

  LoginState(
      ConsoleCookie cookie, KeycloakProperties keycloak, InstallationKey key, InstantSource clock) {
    this.cookie = cookie;
    this.keycloak = keycloak;
    this.sealer = new Sealer(key, "console login", clock);
    this.clock = clock;
  }

  @Override
  public Mono<Void> saveAuthorizationRequest(
      OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
    return Mono.fromRunnable(() -> {
      var texts =
          List.of(
              Objects.toString(request.getState(), ""),
              Objects.toString(request.getRedirectUri(), ""),
              Objects.toString(request.getAttribute(OidcParameterNames.NONCE), ""),
              Objects.toString(request.getAttribute(PkceParameterNames.CODE_VERIFIER), ""),
              Objects.toString(request.getAttribute(CONTINUE), ""));
      var sealed = sealer.seal(texts, clock.instant().plus(LIFE));
      cookie.set(exchange, ConsoleCookie.LOGIN, sealed, LIFE);
    });
  }

  @Override
  public Mono<OAuth2AuthorizationRequest> loadAuthorizationRequest(ServerWebExchange exchange) {
    return Mono.justOrEmpty(cookie.read(exchange, ConsoleCookie.LOGIN).flatMap(sealer::open))
        .map(this::request)
        .filter(request ->
            Objects.equals(
                request.getState(),
                exchange.getRequest().getQueryParams().getFirst(OAuth2ParameterNames.STATE)))
        .doOnNext(request -> exchange.getAttributes().put(CONTINUE, continueAt(request)));
  }

  private OAuth2AuthorizationRequest request(List<String> texts) {
    return OAuth2AuthorizationRequest.authorizationCode()
        .authorizationUri(keycloak.authorizationUri())
        .clientId(keycloak.consoleClientId())
        .state(texts.get(0))
        .redirectUri(texts.get(1))
        .scopes(ConsoleLogin.SCOPES)
        .attributes(
            Map.of(
                OAuth2ParameterNames.REGISTRATION_ID,
                ConsoleLogin.REGISTRATION,
                OidcParameterNames.NONCE,
                texts.get(2),
                PkceParameterNames.CODE_VERIFIER,
                texts.get(3),
                CONTINUE,
                texts.get(4)))
        .build();
  }

  private static String continueAt(OAuth2AuthorizationRequest request) {
    return Objects.toString(request.getAttribute(CONTINUE), "");
  }

  @Override
  public Mono<OAuth2AuthorizationRequest> removeAuthorizationRequest(ServerWebExchange exchange) {
    return loadAuthorizationRequest(exchange)
        .doOnNext(request -> cookie.clear(exchange, ConsoleCookie.LOGIN));
  }
}
