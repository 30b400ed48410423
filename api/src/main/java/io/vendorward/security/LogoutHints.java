package io.vendorward.security;

import io.vendorward.web.InstallationKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * The id token, by which the identity provider knows whom to log out without asking. The browser
 * keeps it, sealed.
 */
@Component
class LogoutHints {

  private final ConsoleCookie cookie;
  private final Sealer sealer;
  private final InstantSource clock;

  LogoutHints(ConsoleCookie cookie, InstallationKey key, InstantSource clock) {
    this.cookie = cookie;
    this.sealer = new Sealer(key, "console logout hint", clock);
    this.clock = clock;
  }

  void keep(ServerWebExchange exchange, String idToken, Duration life) {
    var sealed = sealer.seal(List.of(idToken), clock.instant().plus(life));
    cookie.set(exchange, ConsoleCookie.LOGOUT_HINT, sealed, life);
  }

  Optional<String> of(ServerWebExchange exchange) {
    return cookie
        .read(exchange, ConsoleCookie.LOGOUT_HINT)
        .flatMap(sealer::open)
        .map(List::getFirst);
  }
}
