package io.vendorward.security;

import io.vendorward.web.ErrorModel;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.csrf.CsrfException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** Where the console sends people: to the login, back from it, or to a page that says what is. */
final class ConsoleRefusals
    implements ServerAuthenticationEntryPoint,
        ServerAuthenticationSuccessHandler,
        ServerAuthenticationFailureHandler,
        ServerAccessDeniedHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ConsoleRefusals.class);
  private static final String HTMX = "HX-Request";

  /** A fragment request cannot follow to another origin: the page is told to go there. */
  @Override
  public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException nobodyIsKnown) {
    var request = exchange.getRequest();
    var response = exchange.getResponse();
    if (request.getHeaders().containsHeader(HTMX)) {
      var page = pathOf(request.getHeaders().getFirst("HX-Current-URL"));
      response.setStatusCode(HttpStatus.UNAUTHORIZED);
      response.getHeaders().set("HX-Redirect", ContinueAt.loginFor(ContinueAt.safe(page)));
      return response.setComplete();
    }
    boolean reading = HttpMethod.GET.equals(request.getMethod());
    var page = reading ? ContinueAt.safe(pathOf(request.getURI().toString())) : formOf(request);
    return redirect(exchange, ContinueAt.loginFor(page));
  }

  /** The page whose form was sent, where it is to be filled in again. */
  private static String formOf(ServerHttpRequest request) {
    return ContinueAt.unsent(pathOf(request.getHeaders().getFirst(HttpHeaders.REFERER)));
  }

  private static String pathOf(@Nullable String url) {
    if (url == null) {
      return "";
    }
    try {
      var components = UriComponentsBuilder.fromUriString(url).build();
      var query = components.getQuery();
      return components.getPath() + (query == null ? "" : "?" + query);
    } catch (IllegalArgumentException noUrl) {
      return "";
    }
  }

  @Override
  public Mono<Void> onAuthenticationSuccess(
      WebFilterExchange exchange, Authentication authentication) {
    String path = exchange.getExchange().getAttribute(LoginState.CONTINUE);
    return redirect(exchange.getExchange(), ContinueAt.safe(path));
  }

  @Override
  public Mono<Void> onAuthenticationFailure(
      WebFilterExchange exchange, AuthenticationException why) {
    LOG.info("login failed: {}", why.getMessage());
    var problem =
        why instanceof OAuth2AuthenticationException failure
            ? SignInProblem.ofError(failure.getError().getErrorCode())
            : SignInProblem.FAILED;
    return redirect(exchange.getExchange(), problem.page());
  }

  /** A form of an earlier session is no matter of roles: its page can be opened again. */
  @Override
  public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException why) {
    if (why instanceof CsrfException) {
      ErrorModel.put(exchange, Map.of("again", formOf(exchange.getRequest())));
    }
    return Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
  }

  static Mono<Void> redirect(ServerWebExchange exchange, String target) {
    exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
    exchange.getResponse().getHeaders().setLocation(URI.create(target));
    return exchange.getResponse().setComplete();
  }
}
