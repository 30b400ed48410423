package io.vendorward.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Finds who a portal cookie stands for. Opening and ending sessions is done by use cases. */
final class PortalSessions implements ServerSecurityContextRepository {

  private final PortalCookie cookie;
  private final LiveSessions sessions;

  PortalSessions(PortalCookie cookie, LiveSessions sessions) {
    this.cookie = cookie;
    this.sessions = sessions;
  }

  @Override
  public Mono<SecurityContext> load(ServerWebExchange exchange) {
    return Mono.justOrEmpty(cookie.read(exchange))
        .flatMap(sessions::find)
        .mapNotNull(PortalTokens::authentication)
        .map(SecurityContextImpl::new);
  }

  @Override
  public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
    return Mono.empty();
  }
}
