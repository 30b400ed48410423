package io.vendorward.security;

import io.vendorward.identity.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Tokens against forged requests: the session's own secret, and for people without a session (a
 * link that is about to be spent) one in a cookie.
 */
final class PortalCsrf implements ServerCsrfTokenRepository {

  private static final String HEADER = "X-CSRF-TOKEN";
  private static final String PARAMETER = "_csrf";

  private final PortalCookie cookie;
  private final LiveSessions sessions;
  private final CookieServerCsrfTokenRepository withoutSession =
      new CookieServerCsrfTokenRepository();

  PortalCsrf(PortalCookie cookie, LiveSessions sessions, boolean secure) {
    this.cookie = cookie;
    this.sessions = sessions;
    withoutSession.setCookieName("vw_portal_csrf");
    withoutSession.setHeaderName(HEADER);
    withoutSession.setParameterName(PARAMETER);
    withoutSession.setCookieCustomizer(
        made -> made.httpOnly(true).secure(secure).sameSite("Strict").path("/portal"));
  }

  @Override
  public Mono<CsrfToken> generateToken(ServerWebExchange exchange) {
    return ofSession(exchange).switchIfEmpty(withoutSession.generateToken(exchange));
  }

  @Override
  public Mono<Void> saveToken(ServerWebExchange exchange, @Nullable CsrfToken token) {
    return ofSession(exchange)
        .hasElement()
        .flatMap(inSession -> inSession ? Mono.empty() : withoutSession.saveToken(exchange, token));
  }

  @Override
  public Mono<CsrfToken> loadToken(ServerWebExchange exchange) {
    return ofSession(exchange).switchIfEmpty(withoutSession.loadToken(exchange));
  }

  private Mono<CsrfToken> ofSession(ServerWebExchange exchange) {
    return Mono.justOrEmpty(cookie.read(exchange))
        .flatMap(sessions::find)
        .map(Session::csrfSecret)
        .map(secret -> new DefaultCsrfToken(HEADER, PARAMETER, secret));
  }
}
