package io.vendorward.security;

import io.vendorward.identity.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tokens against forged requests, made from the session's own secret. */
final class ConsoleCsrf implements ServerCsrfTokenRepository {

  private final ConsoleSessions sessions;

  ConsoleCsrf(ConsoleSessions sessions) {
    this.sessions = sessions;
  }

  /** Whoever has no session yet has nothing that could be forged. */
  ServerWebExchangeMatcher changesInASession() {
    return exchange ->
        isReading(exchange.getRequest().getMethod())
            ? MatchResult.notMatch()
            : sessions
                .of(exchange)
                .flatMap(session -> MatchResult.match())
                .switchIfEmpty(MatchResult.notMatch());
  }

  private static boolean isReading(HttpMethod method) {
    return HttpMethod.GET.equals(method)
        || HttpMethod.HEAD.equals(method)
        || HttpMethod.OPTIONS.equals(method);
  }

  @Override
  public Mono<CsrfToken> loadToken(ServerWebExchange exchange) {
    return sessions.of(exchange).map(Session::csrfSecret).map(ConsoleCsrf::token);
  }

  @Override
  public Mono<CsrfToken> generateToken(ServerWebExchange exchange) {
    return loadToken(exchange).defaultIfEmpty(token("none"));
  }

  @Override
  public Mono<Void> saveToken(ServerWebExchange exchange, @Nullable CsrfToken token) {
    return Mono.empty();
  }

  private static CsrfToken token(String secret) {
    return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", secret);
  }
}
