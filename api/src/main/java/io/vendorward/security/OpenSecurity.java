package io.vendorward.security;

import static org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers.pathMatchers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;

/** What is for everybody: assets, health, the API's description. Nobody is known here. */
@Configuration(proxyBeanMethods = false)
class OpenSecurity {

  @Bean
  @Order(5)
  SecurityWebFilterChain swaggerPages(ServerHttpSecurity http, KeycloakProperties keycloak) {
    return open(
        http.securityMatcher(
            pathMatchers(
                "/swagger-ui/**", "/swagger-ui.html", "/webjars/swagger-ui/**", "/v3/api-docs/**")),
        ResponseHeaders.ofSwagger(keycloak.origin()));
  }

  @Bean
  @Order(6)
  SecurityWebFilterChain everythingElse(ServerHttpSecurity http, KeycloakProperties keycloak) {
    return open(http, ResponseHeaders.ofPages(keycloak.origin()));
  }

  private static SecurityWebFilterChain open(
      ServerHttpSecurity http, Customizer<HeaderSpec> headers) {
    return http.securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
        .csrf(ServerHttpSecurity.CsrfSpec::disable)
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
        .headers(headers)
        .authorizeExchange(exchange -> exchange.anyExchange().permitAll())
        .build();
  }
}
