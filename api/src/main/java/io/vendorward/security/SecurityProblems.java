package io.vendorward.security;

import io.vendorward.web.ProblemType;
import io.vendorward.web.ProblemWriter;
import io.vendorward.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What security refuses, as problems like all others. */
@Component
class SecurityProblems
    implements ServerAuthenticationEntryPoint,
        ServerAuthenticationFailureHandler,
        ServerAccessDeniedHandler,
        ServerExchangeRejectedHandler {

  private final ProblemWriter writer;

  SecurityProblems(ProblemWriter writer) {
    this.writer = writer;
  }

  @Override
  public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException why) {
    var challenge =
        why instanceof OAuth2AuthenticationException bad
            ? "Bearer error=\"" + bad.getError().getErrorCode() + "\""
            : "Bearer";
    exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge);
    return writer.write(
        exchange,
        Problems.of(ProblemType.UNAUTHENTICATED, "Send a valid access token as a bearer token."));
  }

  /** A token that could not be verified because nobody could be asked is not the caller's fault. */
  @Override
  public Mono<Void> onAuthenticationFailure(
      WebFilterExchange exchange, AuthenticationException why) {
    return why instanceof AuthenticationServiceException
        ? writer.write(
            exchange.getExchange(),
            Problems.unavailable(
                "Tokens cannot be verified at the moment: the identity provider does not answer."))
        : commence(exchange.getExchange(), why);
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException why) {
    return writer.write(
        exchange,
        Problems.of(ProblemType.FORBIDDEN_OPERATION, "Your roles or scopes do not allow this."));
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException why) {
    return writer.write(
        exchange,
        Problems.of(
            ProblemType.BAD_REQUEST_LINE,
            "The address or a header holds characters that are not accepted."));
  }
}
