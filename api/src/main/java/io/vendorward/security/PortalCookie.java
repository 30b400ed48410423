package io.vendorward.security;

import io.vendorward.identity.SessionToken;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** The cookie in which a browser holds its portal session. */
@Component
public class PortalCookie {

  private static final String NAME = "vw_portal";

  private final boolean secure;

  PortalCookie(PublicUrl url) {
    secure = url.isSecure();
  }

  public void set(ServerWebExchange exchange, SessionToken token, Duration life) {
    exchange.getResponse().addCookie(cookie(token.value(), life));
  }

  public void clear(ServerWebExchange exchange) {
    exchange.getResponse().addCookie(cookie("", Duration.ZERO));
  }

  Optional<SessionToken> read(ServerWebExchange exchange) {
    return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(name()))
        .map(HttpCookie::getValue)
        .map(SessionToken::new)
        .filter(token -> token.door() == SessionToken.Door.PAGES);
  }

  private ResponseCookie cookie(String value, Duration life) {
    return ResponseCookie.from(name(), value)
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .path("/")
        .maxAge(life)
        .build();
  }

  /** Browsers take the prefix only over https. */
  private String name() {
    return secure ? "__Host-" + NAME : NAME;
  }
}
