package io.vendorward.security;

import static org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers.pathMatchers;

import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * The door of the portal's pages: a session in a cookie, found and kept by us. Who may do what
 * behind it is each handler's own word.
 */
@Configuration(proxyBeanMethods = false)
public class PortalPageSecurity {

  private static final URI SIGN_IN = URI.create("/portal/sign-in");

  @Bean
  @Order(3)
  SecurityWebFilterChain portalPages(
      ServerHttpSecurity http, PortalCookie cookie, LiveSessions sessions, PublicUrl url) {
    return http.securityMatcher(pathMatchers("/portal", "/portal/**"))
        .securityContextRepository(new PortalSessions(cookie, sessions))
        .csrf(csrf -> csrf.csrfTokenRepository(new PortalCsrf(cookie, sessions, url.isSecure())))
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
        .headers(ResponseHeaders.ofPages(url.origin()))
        .exceptionHandling(
            refusals -> refusals.authenticationEntryPoint(PortalPageSecurity::askForALink))
        .addFilterAfter(
            PortalPageSecurity::whereNobodyIsKnown, SecurityWebFiltersOrder.EXCEPTION_TRANSLATION)
        .authorizeExchange(exchange -> exchange.anyExchange().permitAll())
        .build();
  }

  /** The guard of the handlers finds out after the chain's own check. */
  private static Mono<Void> whereNobodyIsKnown(ServerWebExchange exchange, WebFilterChain chain) {
    return chain
        .filter(exchange)
        .onErrorResume(AuthenticationException.class, why -> askForALink(exchange, why));
  }

  /** Scripts are told so, and keep what was typed; people come to where fresh links are. */
  private static Mono<Void> askForALink(
      ServerWebExchange exchange, AuthenticationException nobodyIsKnown) {
    var response = exchange.getResponse();
    if (HttpMethod.PUT.equals(exchange.getRequest().getMethod())
        || exchange.getRequest().getHeaders().containsHeader("HX-Request")) {
      response.setStatusCode(HttpStatus.UNAUTHORIZED);
      response.getHeaders().set("HX-Redirect", SIGN_IN.toString());
    } else {
      response.setStatusCode(HttpStatus.SEE_OTHER);
      response.getHeaders().setLocation(SIGN_IN);
    }
    return response.setComplete();
  }
}
