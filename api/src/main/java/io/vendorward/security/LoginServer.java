package io.vendorward.security;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Whether the identity provider answers, asked before a browser is sent there. */
@Component
class LoginServer {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final WebClient http = WebClient.create();
  private final KeycloakProperties keycloak;

  LoginServer(KeycloakProperties keycloak) {
    this.keycloak = keycloak;
  }

  Mono<Boolean> answers() {
    return http.get()
        .uri(keycloak.jwkSetUri())
        .retrieve()
        .toBodilessEntity()
        .timeout(PATIENCE)
        .map(keys -> true)
        .onErrorReturn(false);
  }
}
