package io.vendorward.security;

import io.vendorward.identity.SessionToken;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Cookies of the console: its session, a login under way, and what a logout needs to know. */
@Component
class ConsoleCookie {

  static final String SESSION = "vw_console";
  static final String LOGIN = "vw_login";
  static final String LOGOUT_HINT = "vw_logout_hint";

  private final boolean secure;

  ConsoleCookie(PublicUrl url) {
    secure = url.isSecure();
  }

  void set(ServerWebExchange exchange, String name, String value, Duration life) {
    exchange
        .getResponse()
        .addCookie(
            ResponseCookie.from(name(name), value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(life)
                .build());
  }

  void clear(ServerWebExchange exchange, String name) {
    set(exchange, name, "", Duration.ZERO);
  }

  Optional<String> read(ServerWebExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(name(name)))
        .map(HttpCookie::getValue)
        .filter(value -> !value.isEmpty());
  }

  Optional<SessionToken> session(ServerWebExchange exchange) {
    return read(exchange, SESSION)
        .map(SessionToken::new)
        .filter(token -> token.door() == SessionToken.Door.PAGES);
  }

  /** Browsers take the prefix only over https. */
  private String name(String name) {
    return secure ? "__Host-" + name : name;
  }
}
