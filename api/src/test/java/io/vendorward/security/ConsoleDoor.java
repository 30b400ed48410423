package io.vendorward.security;

import static org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers.pathMatchers;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;

/** For slices of the console: its refusals, without login, sessions and the tokens of forms. */
@TestConfiguration(proxyBeanMethods = false)
public class ConsoleDoor {

  @Bean
  @Order(4)
  SecurityWebFilterChain consolePages(ServerHttpSecurity http) {
    return http.securityMatcher(pathMatchers("/console", "/console/**"))
        .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
        .csrf(ServerHttpSecurity.CsrfSpec::disable)
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .exceptionHandling(handling -> handling.accessDeniedHandler(new ConsoleRefusals()))
        .authorizeExchange(exchange -> exchange.anyExchange().permitAll())
        .build();
  }
}
