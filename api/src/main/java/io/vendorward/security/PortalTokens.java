package io.vendorward.security;

import io.vendorward.identity.Session;
import io.vendorward.identity.SessionHolder;
import io.vendorward.identity.SessionToken;
import io.vendorward.identity.web.PortalAuthentication;
import io.vendorward.identity.web.PortalUser;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** {@code Authorization: Bearer vps_...} of the portal's API. */
final class PortalTokens implements ServerAuthenticationConverter {

  private final LiveSessions sessions;

  PortalTokens(LiveSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Mono<Authentication> convert(ServerWebExchange exchange) {
    return BearerTokens.of(exchange).flatMap(token -> find(new SessionToken(token)));
  }

  private Mono<Authentication> find(SessionToken token) {
    return Mono.just(token)
        .filter(given -> given.door() == SessionToken.Door.API)
        .flatMap(sessions::find)
        .mapNotNull(PortalTokens::authentication)
        .switchIfEmpty(refused());
  }

  static @Nullable Authentication authentication(Session session) {
    return session.holder() instanceof SessionHolder.Portal(var account)
        ? new PortalAuthentication(new PortalUser(account, session.tokenHash()))
        : null;
  }

  private static <T> Mono<T> refused() {
    return Mono.error(() -> new InvalidBearerTokenException("not a live portal session"));
  }
}
