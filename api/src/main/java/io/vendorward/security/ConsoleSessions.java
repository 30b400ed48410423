package io.vendorward.security;

import io.vendorward.identity.Session;
import io.vendorward.identity.SessionHolder;
import io.vendorward.identity.SessionToken;
import io.vendorward.identity.StaffIdentity;
import io.vendorward.identity.usecase.OpenSession;
import io.vendorward.identity.web.StaffAuthentication;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Sessions of the console: opened when a login succeeds, found by their cookie afterwards. */
@Component
class ConsoleSessions implements ServerSecurityContextRepository {

  private final ConsoleCookie cookie;
  private final LiveSessions sessions;
  private final OpenSession openSession;
  private final LogoutHints hints;

  ConsoleSessions(
      ConsoleCookie cookie, LiveSessions sessions, OpenSession openSession, LogoutHints hints) {
    this.cookie = cookie;
    this.sessions = sessions;
    this.openSession = openSession;
    this.hints = hints;
  }

  /** The live session of the request's cookie. */
  Mono<Session> of(ServerWebExchange exchange) {
    return Mono.justOrEmpty(cookie.session(exchange))
        .flatMap(sessions::find)
        .filter(session -> session.holder() instanceof SessionHolder.Console);
  }

  @Override
  public Mono<SecurityContext> load(ServerWebExchange exchange) {
    return of(exchange).mapNotNull(ConsoleSessions::context);
  }

  private static @Nullable SecurityContext context(Session session) {
    return session.holder() instanceof SessionHolder.Console console
        ? new SecurityContextImpl(
            new StaffAuthentication(
                new StaffIdentity.Person(console.subject(), console.organization())))
        : null;
  }

  @Override
  public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
    var authentication = context == null ? null : context.getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof OidcUser user
        ? open(exchange, user)
        : end(exchange);
  }

  private Mono<Void> open(ServerWebExchange exchange, OidcUser user) {
    var holder =
        new SessionHolder.Console(
            user.getName(),
            OrganizationClaim.onlyId(user.getIdToken().getClaim(OrganizationClaim.NAME))
                .orElseThrow(),
            Objects.toString(user.getIdToken().getAuthenticationContextClass(), ""),
            Objects.toString(user.getIdToken().<Object>getClaim("sid"), ""));
    return end(exchange)
        .then(openSession.handle(holder, SessionToken.Door.PAGES))
        .doOnNext(opened -> {
          cookie.set(exchange, ConsoleCookie.SESSION, opened.token().value(), holder.absolute());
          hints.keep(exchange, user.getIdToken().getTokenValue(), holder.absolute());
        })
        .then();
  }

  /** Ends the session that the request came with, if any: a login never goes on in an older one. */
  Mono<Void> end(ServerWebExchange exchange) {
    return of(exchange)
        .flatMap(session -> sessions.end(session.tokenHash()))
        .then(
            Mono.fromRunnable(() ->
                List.of(ConsoleCookie.SESSION, ConsoleCookie.LOGOUT_HINT)
                    .forEach(name -> cookie.clear(exchange, name))));
  }
}
