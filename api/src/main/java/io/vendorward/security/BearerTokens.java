package io.vendorward.security;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * {@code Authorization: Bearer ...} (RFC 6750, section 2.1). What follows is looked at by whoever
 * verifies it; the usual converter walks each token by a regular expression first, which costs a
 * tenth of a short request.
 */
final class BearerTokens implements ServerAuthenticationConverter {

  private static final String BEARER = "Bearer ";

  @Override
  public Mono<Authentication> convert(ServerWebExchange exchange) {
    return of(exchange).map(BearerTokenAuthenticationToken::new);
  }

  /** Empty without such a header; an error when it has another scheme, or no token. */
  static Mono<String> of(ServerWebExchange exchange) {
    var header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
    if (header == null) {
      return Mono.empty();
    }
    boolean bearer = header.regionMatches(true, 0, BEARER, 0, BEARER.length());
    var token = bearer ? header.substring(BEARER.length()).strip() : "";
    return token.isEmpty()
        ? Mono.error(() -> new InvalidBearerTokenException("no bearer token"))
        : Mono.just(token);
  }
}
